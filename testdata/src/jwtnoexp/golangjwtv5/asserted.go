// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type short struct{ jwt.RegisteredClaims }

type wide struct {
	A, B, C, D, E, F string
	jwt.RegisteredClaims
	Late *jwt.NumericDate
}

// What is asserted to be another type has fields of its own.
func asserted(key []byte, now time.Time) (string, error) {
	var claims jwt.Claims = &short{jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(now.Add(time.Hour))}}
	if other, ok := claims.(*wide); ok {
		other.Late = jwt.NewNumericDate(now)
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func assertedForEver(key []byte, now time.Time) (string, error) {
	var claims jwt.Claims = &short{} // want `signs claims without exp|never set|is empty`
	if other, ok := claims.(*wide); ok {
		other.Late = jwt.NewNumericDate(now)
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
