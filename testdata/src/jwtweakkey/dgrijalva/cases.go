// SPDX-License-Identifier: Apache-2.0

// Package dgrijalva has keys of jwt-go of dgrijalva.
package dgrijalva

import (
	"os"

	"github.com/dgrijalva/jwt-go"
)

func unset(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("DGRIJALVA_SECRET"))) // want `environment variable DGRIJALVA_SECRET, which nobody tests`
}

func set(claims jwt.Claims) (string, error) {
	secret := os.Getenv("DGRIJALVA_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}
