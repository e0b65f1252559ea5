// SPDX-License-Identifier: Apache-2.0

package echojwt

import (
	"log"
	"os"

	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func unset(e *echo.Echo) {
	e.Use(echojwt.JWT([]byte(os.Getenv("ECHO_SECRET")))) // want `environment variable ECHO_SECRET, which nobody tests`
}

func unsetConfig(e *echo.Echo) {
	e.Use(echojwt.WithConfig(echojwt.Config{
		SigningKey: []byte(os.Getenv("ECHO_CONFIG_SECRET")), // want `environment variable ECHO_CONFIG_SECRET, which nobody tests`
	}))
}

func set(e *echo.Echo) {
	secret := os.Getenv("ECHO_CHECKED_SECRET")
	if len(secret) == 0 {
		log.Fatal("no secret")
	}
	e.Use(echojwt.JWT([]byte(secret)))
}
