// SPDX-License-Identifier: Apache-2.0

package echojwt

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo/v4"
)

func greet(c echo.Context) error {
	user := c.Get("user").(*jwt.Token) // the middleware answers requests without a token
	name, ok := user.Claims.(jwt.MapClaims)["name"].(string)
	if !ok {
		return echo.ErrUnauthorized
	}
	return c.String(http.StatusOK, name)
}

func anybody(c echo.Context) (*jwt.Token, error) {
	if c.Get("user") != nil {
		user := c.Get("user").(*jwt.Token)
		if user != nil {
			return user, nil
		}
	}
	return nil, echo.ErrUnauthorized
}
