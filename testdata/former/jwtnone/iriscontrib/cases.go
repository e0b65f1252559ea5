// SPDX-License-Identifier: Apache-2.0

// Package iriscontrib shows the contributed middleware of iris with and without a signature.
package iriscontrib

import (
	dgrijalva "github.com/dgrijalva/jwt-go"
	"github.com/iris-contrib/middleware/jwt"
)

func lax() *jwt.Middleware {
	return jwt.New(jwt.Config{
		ValidationKeyGetter: func(*jwt.Token) (interface{}, error) {
			return dgrijalva.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
		},
	})
}

func strict(key []byte) *jwt.Middleware {
	return jwt.New(jwt.Config{
		ValidationKeyGetter: func(*jwt.Token) (interface{}, error) { return key, nil },
		SigningMethod:       jwt.SigningMethodHS256,
	})
}
