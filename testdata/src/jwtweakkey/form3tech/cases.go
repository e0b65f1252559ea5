// SPDX-License-Identifier: Apache-2.0

// Package form3tech has keys of jwt-go of form3tech.
package form3tech

import (
	"os"

	"github.com/form3tech-oss/jwt-go"
)

func unset(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("FORM3TECH_SECRET"))) // want `environment variable FORM3TECH_SECRET, which nobody tests`
}

func set(claims jwt.Claims) (string, error) {
	secret := os.Getenv("FORM3TECH_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(secret))
}
