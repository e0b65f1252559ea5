// SPDX-License-Identifier: Apache-2.0

// Package gokit shows go-kit with and without a signature.
package gokit

import (
	"github.com/go-kit/kit/auth/jwt"
	"github.com/go-kit/kit/endpoint"
	gojwt "github.com/golang-jwt/jwt/v4"
)

func signer(claims gojwt.Claims) endpoint.Middleware {
	return jwt.NewSigner("", nil, gojwt.SigningMethodNone, claims) // want `without a signature .*\(jwtnone\)`
}

func signerKeyed(key []byte, claims gojwt.Claims) endpoint.Middleware {
	return jwt.NewSigner("first", key, gojwt.SigningMethodHS256, claims)
}
