// SPDX-License-Identifier: Apache-2.0

// Package gokit has keys of go-kit.
package gokit

import (
	"os"

	"github.com/go-kit/kit/auth/jwt"
	"github.com/go-kit/kit/endpoint"
	stdjwt "github.com/golang-jwt/jwt/v4"
)

func unset(claims stdjwt.Claims) endpoint.Middleware {
	return jwt.NewSigner("first", []byte(os.Getenv("GOKIT_SECRET")), stdjwt.SigningMethodHS256, claims) // want `environment variable GOKIT_SECRET, which nobody tests`
}

func set(claims stdjwt.Claims) endpoint.Middleware {
	secret := os.Getenv("GOKIT_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwt.NewSigner("first", []byte(secret), stdjwt.SigningMethodHS256, claims)
}
