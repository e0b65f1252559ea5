// SPDX-License-Identifier: Apache-2.0

// Package issuer makes tokens.
package issuer

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Issue signs a token of a user.
func Issue(user string, key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
