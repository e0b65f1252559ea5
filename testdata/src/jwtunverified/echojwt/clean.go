// SPDX-License-Identifier: Apache-2.0

package echojwt

import (
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func verifying(keys jwt.Keyfunc) echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		ParseTokenFunc: func(c echo.Context, raw string) (interface{}, error) {
			return jwt.ParseWithClaims(raw, &jwt.RegisteredClaims{}, keys, jwt.WithValidMethods([]string{"RS256"}))
		},
	})
}

// The middleware has verified the token that stands in the context.
func profile(c echo.Context) error {
	token, ok := c.Get("user").(*jwt.Token)
	if !ok {
		return echo.ErrUnauthorized
	}
	sub, err := token.Claims.GetSubject()
	if err != nil {
		return echo.ErrUnauthorized
	}
	return c.String(200, sub)
}
