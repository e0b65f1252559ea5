// SPDX-License-Identifier: Apache-2.0

// Package gooauth2 has keys of go-oauth2.
package gooauth2

import (
	"os"

	"github.com/go-oauth2/oauth2/v4/generates"
	"github.com/golang-jwt/jwt/v5"
)

func unset() *generates.JWTAccessGenerate {
	return generates.NewJWTAccessGenerate("", []byte(os.Getenv("GOOAUTH2_SECRET")), jwt.SigningMethodHS512) // want `environment variable GOOAUTH2_SECRET, which nobody tests`
}

func set() *generates.JWTAccessGenerate {
	secret := os.Getenv("GOOAUTH2_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return generates.NewJWTAccessGenerate("", []byte(secret), jwt.SigningMethodHS512)
}
