// SPDX-License-Identifier: Apache-2.0

// Package echov4core shows keys of the middleware that echo v4 had: some in the source, some not.
package echov4core

import (
	"os"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func routes(e *echo.Echo) {
	r := e.Group("/restricted")
	config := middleware.JWTConfig{
		SigningKey: []byte("the-secret-of-the-first-tram-driver"), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	}
	r.Use(middleware.JWTWithConfig(config))
}

func plain(e *echo.Echo) {
	e.Use(middleware.JWT([]byte(os.Getenv("TRAM_SECRET"))))
}

func rotating(e *echo.Echo, now []byte) {
	e.Use(middleware.JWTWithConfig(middleware.JWTConfig{SigningKeys: map[string]interface{}{"now": now}}))
}
