// SPDX-License-Identifier: Apache-2.0

package echojwt

import (
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func pinned(key []byte) echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		SigningMethod: echojwt.AlgorithmHS256,
		SigningKey:    key,
	})
}

func lookup(keys map[string]any) echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		KeyFunc: func(t *jwt.Token) (interface{}, error) {
			if t.Method == jwt.SigningMethodNone {
				return nil, jwt.ErrTokenSignatureInvalid
			}
			return keys[t.Method.Alg()], nil
		},
	})
}
