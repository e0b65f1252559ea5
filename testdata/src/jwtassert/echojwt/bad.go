// SPDX-License-Identifier: Apache-2.0

// Package echojwt asserts what echo's middleware has put into the context.
package echojwt

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo/v4"
)

func hello(c echo.Context) error {
	user := c.Get("user").(*jwt.Token)
	claims := user.Claims.(jwt.MapClaims)
	name := claims["name"].(string) // want `claim name is asserted to string`
	return c.String(http.StatusOK, name)
}

func optional(c echo.Context) error {
	user := c.Get("user").(*jwt.Token) // want `the context's entry is asserted without a test and compared with nil afterwards`
	if user == nil {
		return c.NoContent(http.StatusUnauthorized)
	}
	return c.NoContent(http.StatusOK)
}

func other(c echo.Context) error {
	if c.Get("session") == nil {
		return echo.ErrUnauthorized
	}
	user := c.Get("user").(*jwt.Token) // want `the context's entry is asserted without a test and compared with nil afterwards`
	if user == nil {
		return echo.ErrUnauthorized
	}
	return c.NoContent(http.StatusOK)
}
