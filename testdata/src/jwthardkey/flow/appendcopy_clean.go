// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// A known beginning does not make the rest known.
func appendedToPrefix(claims jwt.Claims) (string, error) {
	key := append([]byte("accounts-service-token-key-version-2:"), os.Getenv("JWT_SECRET")...)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func copiedFromEnv(claims jwt.Claims) (string, error) {
	key := make([]byte, 32)
	copy(key, os.Getenv("JWT_SECRET"))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
