// SPDX-License-Identifier: Apache-2.0

// Package iriscontrib has key functions for the middleware of iris-contrib.
package iriscontrib

import (
	gojwt "github.com/dgrijalva/jwt-go"
	"github.com/iris-contrib/middleware/jwt"
)

func unpinned() *jwt.Middleware {
	return jwt.New(jwt.Config{
		ValidationKeyGetter: func(*gojwt.Token) (interface{}, error) { // want `takes the bytes of a public key for .*\(jwtalg\)`
			return []byte("-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----"), nil
		},
	})
}

func pinned(secret []byte) *jwt.Middleware {
	return jwt.New(jwt.Config{
		ValidationKeyGetter: func(*gojwt.Token) (interface{}, error) { return secret, nil },
		SigningMethod:       gojwt.SigningMethodHS256,
	})
}
