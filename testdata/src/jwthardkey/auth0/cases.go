// SPDX-License-Identifier: Apache-2.0

// Package auth0 shows keys of auth0 middleware: some in the source, some not.
package auth0

import (
	"context"

	"github.com/auth0/go-jwt-middleware/v2/validator"
)

func fixed() (*validator.Validator, error) {
	key := func(context.Context) (any, error) {
		return []byte("a-kite-on-the-seventh-floor-balcony"), nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	}
	return validator.New(key, validator.HS256, "https://id.example.com/", []string{"api"})
}

func given(key func(context.Context) (any, error)) (*validator.Validator, error) {
	return validator.New(key, validator.RS256, "https://id.example.com/", []string{"api"})
}
