// SPDX-License-Identifier: Apache-2.0

package echojwt

import (
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func config(e *echo.Echo) {
	e.Use(echojwt.WithConfig(echojwt.Config{
		SigningMethod: "none", // want `without a signature .*\(jwtnone\)`
		SigningKey:    jwt.UnsafeAllowNoneSignatureType,
	}))
}

func keyFunction() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		KeyFunc: func(t *jwt.Token) (interface{}, error) {
			return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
		},
	})
}
