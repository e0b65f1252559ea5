// SPDX-License-Identifier: Apache-2.0

// Package echov3 shows keys of the middleware of echo v3: some in the source, some not.
package echov3

import (
	"github.com/labstack/echo"
	"github.com/labstack/echo/middleware"
)

func routes(e *echo.Echo) {
	r := e.Group("/restricted")
	r.Use(middleware.JWT([]byte("the-secret-of-the-first-tram-driver"))) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

type server struct {
	echo *echo.Echo
	key  []byte
}

func (s *server) routes() {
	r := s.echo.Group("/restricted")
	r.Use(middleware.JWTWithConfig(middleware.JWTConfig{SigningKey: s.key, TokenLookup: "header:" + echo.HeaderAuthorization}))
}
