// SPDX-License-Identifier: Apache-2.0

// Package issuer signs for as long as its callers say.
package issuer

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Sign signs the claims of its callers.
func Sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Until signs until a date in seconds.
func Until(key []byte, subject string, exp int64) (string, error) {
	return Sign(key, jwt.MapClaims{"sub": subject, "exp": exp})
}

// UntilTime signs until a point in time.
func UntilTime(key []byte, subject string, exp time.Time) (string, error) {
	return Sign(key, jwt.MapClaims{"sub": subject, "exp": exp.Unix()})
}
