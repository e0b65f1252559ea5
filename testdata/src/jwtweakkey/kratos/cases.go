// SPDX-License-Identifier: Apache-2.0

// Package kratos has keys of kratos.
package kratos

import (
	"os"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/middleware/auth/jwt"
	gojwt "github.com/golang-jwt/jwt/v5"
)

func unset() middleware.Middleware {
	return jwt.Server(func(*gojwt.Token) (any, error) { return []byte(os.Getenv("KRATOS_SECRET")), nil }) // want `environment variable KRATOS_SECRET, which nobody tests`
}

func set() middleware.Middleware {
	secret := os.Getenv("KRATOS_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwt.Server(func(*gojwt.Token) (any, error) { return []byte(secret), nil })
}
