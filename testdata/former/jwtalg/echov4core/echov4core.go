// SPDX-License-Identifier: Apache-2.0

// Package echov4core has key functions for the middleware of echo itself.
package echov4core

import (
	"crypto/rsa"
	"errors"

	"github.com/golang-jwt/jwt"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func bytes() echo.MiddlewareFunc {
	return middleware.JWTWithConfig(middleware.JWTConfig{
		KeyFunc: func(*jwt.Token) (interface{}, error) { // want `takes the bytes of a public key for .*\(jwtalg\)`
			return []byte("-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----"), nil
		},
	})
}

func typed(key *rsa.PublicKey) echo.MiddlewareFunc {
	return middleware.JWTWithConfig(middleware.JWTConfig{
		KeyFunc: func(*jwt.Token) (interface{}, error) { return key, nil },
	})
}

func tested(secret []byte) echo.MiddlewareFunc {
	return middleware.JWTWithConfig(middleware.JWTConfig{
		KeyFunc: func(t *jwt.Token) (interface{}, error) {
			if t.Method.Alg() != "HS256" {
				return nil, errors.New("unexpected method")
			}
			return secret, nil
		},
	})
}
