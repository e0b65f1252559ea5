// SPDX-License-Identifier: Apache-2.0

// Package fosite has keys of fosite.
package fosite

import (
	"os"

	"github.com/go-jose/go-jose/v3"
	"github.com/ory/fosite/token/jwt"
)

func unset(claims jwt.MapClaims) (string, error) {
	return jwt.NewWithClaims(jose.HS256, claims).SignedString([]byte(os.Getenv("FOSITE_SECRET"))) // want `environment variable FOSITE_SECRET, which nobody tests`
}

func set(claims jwt.MapClaims) (string, error) {
	secret := os.Getenv("FOSITE_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwt.NewWithClaims(jose.HS256, claims).SignedString([]byte(secret))
}
