// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/flow/env"
)

func viaMustEnv(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(env.Must("ACCOUNTS_TOKEN_SIGNING_SECRET")))
}

func viaEmptyFallback(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(getenv("ACCOUNTS_TOKEN_SECRET", "")))
}

// The fallback names a file.
func viaFileFallback(claims jwt.Claims) (string, error) {
	key, err := os.ReadFile(env.Get("JWT_KEY_FILE", "/etc/accounts/token-signing.key"))
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
