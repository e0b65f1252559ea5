// SPDX-License-Identifier: Apache-2.0

// Package auth0v1 has keys of auth0's first middleware.
package auth0v1

import (
	"os"

	jwtmiddleware "github.com/auth0/go-jwt-middleware"
	"github.com/form3tech-oss/jwt-go"
)

func unset() *jwtmiddleware.JWTMiddleware {
	return jwtmiddleware.New(jwtmiddleware.Options{
		ValidationKeyGetter: func(*jwt.Token) (any, error) { return []byte(os.Getenv("AUTH0V1_SECRET")), nil }, // want `environment variable AUTH0V1_SECRET, which nobody tests`
		SigningMethod:       jwt.SigningMethodHS256,
	})
}

func set() *jwtmiddleware.JWTMiddleware {
	secret := os.Getenv("AUTH0V1_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwtmiddleware.New(jwtmiddleware.Options{
		ValidationKeyGetter: func(*jwt.Token) (any, error) { return []byte(secret), nil },
		SigningMethod:       jwt.SigningMethodHS256,
	})
}
