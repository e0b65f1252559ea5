// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv3 has keys of golang-jwt v3.
package golangjwtv3

import (
	"os"

	"github.com/golang-jwt/jwt"
)

func unset(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("GOLANGJWTV3_SECRET"))) // want `environment variable GOLANGJWTV3_SECRET, which nobody tests`
}

func set(claims jwt.Claims) (string, error) {
	secret := os.Getenv("GOLANGJWTV3_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}
