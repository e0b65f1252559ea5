// SPDX-License-Identifier: Apache-2.0

// Package gfjwt shows gf-jwt with and without a signature.
package gfjwt

import (
	"errors"
	"time"

	"github.com/gogf/gf-jwt/v2"
	token "github.com/golang-jwt/jwt/v4"
)

var authService *jwt.GfJWTMiddleware

func lax() {
	authService = jwt.New(&jwt.GfJWTMiddleware{
		Realm:   "test zone",
		Timeout: time.Minute * 5,
		KeyFunc: func(*token.Token) (interface{}, error) {
			return token.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
		},
	})
}

func named(key []byte) {
	authService = jwt.New(&jwt.GfJWTMiddleware{
		Realm:            "test zone",
		Key:              key,
		SigningAlgorithm: "none", // want `without a signature .*\(jwtnone\)`
	})
}

func strict(key []byte) *jwt.GfJWTMiddleware {
	return jwt.New(&jwt.GfJWTMiddleware{
		Realm:   "test zone",
		Timeout: time.Minute * 5,
		KeyFunc: func(t *token.Token) (interface{}, error) {
			if t.Method.Alg() != "HS256" {
				return nil, errors.New("not signed by us")
			}
			return key, nil
		},
	})
}
