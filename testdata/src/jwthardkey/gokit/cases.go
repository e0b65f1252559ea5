// SPDX-License-Identifier: Apache-2.0

// Package gokit shows keys of go-kit: some in the source, some not.
package gokit

import (
	"github.com/go-kit/kit/auth/jwt"
	"github.com/go-kit/kit/endpoint"
	gojwt "github.com/golang-jwt/jwt/v4"
)

func signer(claims gojwt.Claims) endpoint.Middleware {
	return jwt.NewSigner("first", []byte("a-kite-on-the-seventh-floor-balcony"), gojwt.SigningMethodHS256, claims) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func signerGiven(key []byte, claims gojwt.Claims) endpoint.Middleware {
	return jwt.NewSigner("first", key, gojwt.SigningMethodHS256, claims)
}
