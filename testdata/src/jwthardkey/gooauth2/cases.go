// SPDX-License-Identifier: Apache-2.0

// Package gooauth2 shows keys of go-oauth2: some in the source, some not.
package gooauth2

import (
	"github.com/go-oauth2/oauth2/v4/generates"
	"github.com/golang-jwt/jwt/v5"
)

func access() *generates.JWTAccessGenerate {
	return generates.NewJWTAccessGenerate("", []byte("a-kite-on-the-seventh-floor-balcony"), jwt.SigningMethodHS512) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func accessGiven(key []byte) *generates.JWTAccessGenerate {
	return generates.NewJWTAccessGenerate("", key, jwt.SigningMethodHS512)
}
