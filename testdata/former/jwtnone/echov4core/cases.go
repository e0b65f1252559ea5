// SPDX-License-Identifier: Apache-2.0

// Package echov4core shows the middleware that echo v4 had, with and without a signature.
package echov4core

import (
	"github.com/golang-jwt/jwt"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func lax(e *echo.Echo) {
	e.Use(middleware.JWTWithConfig(middleware.JWTConfig{
		KeyFunc: func(*jwt.Token) (interface{}, error) {
			return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
		},
	}))
}

func named() echo.MiddlewareFunc {
	config := middleware.JWTConfig{SigningKey: jwt.UnsafeAllowNoneSignatureType}
	config.SigningMethod = "none" // want `without a signature .*\(jwtnone\)`
	return middleware.JWTWithConfig(config)
}

func strict(e *echo.Echo, key []byte) {
	e.Use(middleware.JWTWithConfig(middleware.JWTConfig{SigningMethod: "HS512", SigningKey: key}))
}
