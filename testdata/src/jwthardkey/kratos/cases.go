// SPDX-License-Identifier: Apache-2.0

// Package kratos shows keys of kratos: some in the source, some not.
package kratos

import (
	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/middleware/auth/jwt"
	gojwt "github.com/golang-jwt/jwt/v5"
)

func server() middleware.Middleware {
	return jwt.Server(func(*gojwt.Token) (any, error) {
		return []byte("a-kite-on-the-seventh-floor-balcony"), nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	})
}

func serverGiven(key []byte) middleware.Middleware {
	return jwt.Server(func(*gojwt.Token) (any, error) { return key, nil })
}
