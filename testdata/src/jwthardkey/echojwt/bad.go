// SPDX-License-Identifier: Apache-2.0

package echojwt

import (
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func short(e *echo.Echo) {
	e.Use(echojwt.JWT([]byte("the-glazier-throws-the-second-stone"))) // want `hard-coded key becomes the key of .*JWT.*\(jwthardkey\)`
}

func config(e *echo.Echo) {
	g := e.Group("/restricted/area/of/the/service")
	g.Use(echojwt.WithConfig(echojwt.Config{
		SigningKey: []byte("a-dog-named-after-a-much-bigger-dog"), // want `hard-coded key becomes the key of .*SigningKey.*\(jwthardkey\)`
	}))
}

func keys() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		SigningKeys: map[string]interface{}{
			"first":  []byte("a-lemon-tree-in-the-waiting-room-31"), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
			"second": []byte("a-lemon-tree-in-the-smoking-room-32"), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		},
	})
}

func keyFunction() (echo.MiddlewareFunc, error) {
	cfg := echojwt.Config{TokenLookup: "header:Authorization:Bearer ,cookie:accounts_session"}
	cfg.KeyFunc = func(*jwt.Token) (interface{}, error) {
		return []byte("the-ropewalker-takes-the-stairs-home"), nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	}
	return cfg.ToMiddleware()
}
