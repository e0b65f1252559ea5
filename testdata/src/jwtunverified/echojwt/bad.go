// SPDX-License-Identifier: Apache-2.0

package echojwt

import (
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

// The middleware's check is replaced by one that checks nothing.
func middleware(e *echo.Echo) {
	e.Use(echojwt.WithConfig(echojwt.Config{
		ParseTokenFunc: func(c echo.Context, raw string) (interface{}, error) {
			token, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{}) // want `without verifying .*\(jwtunverified\)`
			return token, err
		},
	}))
}

func parse(_ echo.Context, raw string) (interface{}, error) {
	claims := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(raw, claims) // want `without verifying .*\(jwtunverified\)`
	return claims, err
}

func named() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{ParseTokenFunc: parse})
}

// A handler reads by itself.
func handler(c echo.Context) error {
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(c.Request().Header.Get("X-Token"), claims); err != nil { // want `without verifying .*\(jwtunverified\)`
		return echo.ErrUnauthorized
	}
	return c.JSON(200, claims["sub"])
}
