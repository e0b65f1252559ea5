// SPDX-License-Identifier: Apache-2.0

// Package auth0 has keys of auth0 middleware.
package auth0

import (
	"context"
	"os"

	"github.com/auth0/go-jwt-middleware/v2/validator"
)

func unset() (*validator.Validator, error) {
	return validator.New(func(context.Context) (any, error) { return []byte(os.Getenv("AUTH0_SECRET")), nil }, validator.HS256, "https://id.example.com/", []string{"api"}) // want `environment variable AUTH0_SECRET, which nobody tests`
}

func set() (*validator.Validator, error) {
	secret := os.Getenv("AUTH0_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return validator.New(func(context.Context) (any, error) { return []byte(secret), nil }, validator.HS256, "https://id.example.com/", []string{"api"})
}
