// SPDX-License-Identifier: Apache-2.0

// Package auth0v1 shows auth0's first middleware with and without a signature.
package auth0v1

import (
	"net/http"

	jwtmiddleware "github.com/auth0/go-jwt-middleware"
	"github.com/form3tech-oss/jwt-go"
)

func lax(next http.Handler) http.Handler {
	m := jwtmiddleware.New(jwtmiddleware.Options{
		ValidationKeyGetter: func(*jwt.Token) (interface{}, error) {
			return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
		},
		SigningMethod: jwt.SigningMethodNone, // want `without a signature .*\(jwtnone\)`
	})
	return m.Handler(next)
}

func strict(key []byte, next http.Handler) http.Handler {
	m := jwtmiddleware.New(jwtmiddleware.Options{
		ValidationKeyGetter: func(*jwt.Token) (interface{}, error) { return key, nil },
		SigningMethod:       jwt.SigningMethodHS256,
	})
	return m.Handler(next)
}
