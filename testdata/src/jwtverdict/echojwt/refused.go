// SPDX-License-Identifier: Apache-2.0

package echojwt

import (
	"errors"
	"net/http"

	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

// Every error is swallowed, and the handler runs.
func swallows(key []byte) echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		SigningKey:             key,
		ContinueOnIgnoredError: true, // want `echojwt.Config.ContinueOnIgnoredError runs the handler for a token that was refused`
		ErrorHandler:           func(echo.Context, error) error { return nil },
	})
}

// A request without a token goes on, one with a bad token does not.
func guests(key []byte) echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		SigningKey:             key,
		ContinueOnIgnoredError: true,
		ErrorHandler: func(_ echo.Context, err error) error {
			if errors.Is(err, echojwt.ErrJWTMissing) {
				return nil
			}
			return echo.NewHTTPError(http.StatusUnauthorized, "invalid token")
		},
	})
}

// The library returns the error.
func strict(key []byte) echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{SigningKey: key, ContinueOnIgnoredError: true})
}
