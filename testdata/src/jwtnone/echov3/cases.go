// SPDX-License-Identifier: Apache-2.0

// Package echov3 shows the middleware of echo v3 with and without a signature.
package echov3

import (
	"github.com/dgrijalva/jwt-go"
	"github.com/labstack/echo"
	"github.com/labstack/echo/middleware"
)

func lax(e *echo.Echo) {
	config := middleware.DefaultJWTConfig
	config.SigningMethod = "none" // want `without a signature .*\(jwtnone\)`
	config.SigningKey = jwt.UnsafeAllowNoneSignatureType
	e.Use(middleware.JWTWithConfig(config))
}

func strict(e *echo.Echo, key []byte) {
	e.Use(middleware.JWTWithConfig(middleware.JWTConfig{SigningMethod: middleware.AlgorithmHS256, SigningKey: key}))
}
