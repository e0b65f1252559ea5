// SPDX-License-Identifier: Apache-2.0

// Package echov3 has keys of the middleware in echo itself.
package echov3

import (
	"os"

	"github.com/labstack/echo"
	"github.com/labstack/echo/middleware"
)

func unset() echo.MiddlewareFunc {
	return middleware.JWT([]byte(os.Getenv("ECHOV3_SECRET"))) // want `environment variable ECHOV3_SECRET, which nobody tests`
}

func set() echo.MiddlewareFunc {
	secret := os.Getenv("ECHOV3_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return middleware.JWT([]byte(secret))
}
