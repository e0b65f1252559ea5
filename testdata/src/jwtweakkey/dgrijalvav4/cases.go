// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 has keys of the preview of jwt-go v4.
package dgrijalvav4

import (
	"os"

	"github.com/dgrijalva/jwt-go/v4"
)

func unset(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("DGRIJALVAV4_SECRET"))) // want `environment variable DGRIJALVAV4_SECRET, which nobody tests`
}

func set(claims jwt.Claims) (string, error) {
	secret := os.Getenv("DGRIJALVAV4_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}
