// SPDX-License-Identifier: Apache-2.0

// Package echov4core has keys of the middleware that echo v4 had.
package echov4core

import (
	"os"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func unset(e *echo.Echo) {
	e.Use(middleware.JWT([]byte(os.Getenv("TRAM_SECRET")))) // want `environment variable TRAM_SECRET, which nobody tests`
}

func given(e *echo.Echo, key []byte) { e.Use(middleware.JWT(key)) }
