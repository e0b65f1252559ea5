// SPDX-License-Identifier: Apache-2.0

// Package auth0v3 shows keys of auth0 v3: some in the source, some not.
package auth0v3

import (
	"context"
	"time"

	"github.com/auth0/go-jwt-middleware/v3/validator"
)

var signingKey = []byte("a-kite-on-the-seventh-floor-balcony") // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func keyFunc(context.Context) (any, error) { return signingKey, nil }

func fixed() (*validator.Validator, error) {
	return validator.New(
		validator.WithKeyFunc(keyFunc),
		validator.WithAlgorithm(validator.HS256),
		validator.WithIssuer("go-jwt-middleware-example"),
		validator.WithAudience("audience-example"),
		validator.WithAllowedClockSkew(30*time.Second),
	)
}

type vault interface {
	Key(ctx context.Context) ([]byte, error)
}

func given(v vault) (*validator.Validator, error) {
	return validator.New(
		validator.WithKeyFunc(func(ctx context.Context) (any, error) { return v.Key(ctx) }),
		validator.WithAlgorithm(validator.HS256),
		validator.WithIssuer("go-jwt-middleware-example"),
		validator.WithAudience("audience-example"),
	)
}
