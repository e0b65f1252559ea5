// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func signEnv(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("JWT_SECRET")))
}

func signParam(claims jwt.Claims, key []byte) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.Header["kid"] = "2024-06-main-signing-key"
	return token.SignedString(key)
}

func verifyFile(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return os.ReadFile("/run/secrets/token-signing.key")
	})
}
