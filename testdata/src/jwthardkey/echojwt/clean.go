// SPDX-License-Identifier: Apache-2.0

package echojwt

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func environment(e *echo.Echo) {
	e.Use(echojwt.WithConfig(echojwt.Config{
		SigningKey:  []byte(os.Getenv("JWT_SECRET")),
		ContextKey:  "token-of-the-accounts-service",
		TokenLookup: "header:Authorization:Bearer ,cookie:accounts_session",
	}))
}

func public(pem []byte) echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		SigningMethod: "ES256",
		KeyFunc:       func(*jwt.Token) (interface{}, error) { return jwt.ParseECPublicKeyFromPEM(pem) },
	})
}
