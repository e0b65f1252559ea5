// SPDX-License-Identifier: Apache-2.0

// Package issuer signs tokens for a span that its callers name.
package issuer

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Issue signs a token for d.
func Issue(key []byte, subject string, d time.Duration) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   subject,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(d)),
	}).SignedString(key)
}

// Sign signs the claims of its callers.
func Sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
