// SPDX-License-Identifier: Apache-2.0

// Package echojwtv5 has keys of echo-jwt v5.
package echojwtv5

import (
	"os"

	echojwt "github.com/labstack/echo-jwt/v5"
	"github.com/labstack/echo/v5"
)

func unset() echo.MiddlewareFunc {
	return echojwt.JWT([]byte(os.Getenv("ECHOJWTV5_SECRET"))) // want `environment variable ECHOJWTV5_SECRET, which nobody tests`
}

func set() echo.MiddlewareFunc {
	secret := os.Getenv("ECHOJWTV5_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return echojwt.JWT([]byte(secret))
}
