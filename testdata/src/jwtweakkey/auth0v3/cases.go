// SPDX-License-Identifier: Apache-2.0

// Package auth0v3 has keys of auth0 v3, which verifies with jwx.
package auth0v3

import (
	"context"
	"crypto/rand"
	"os"

	"github.com/auth0/go-jwt-middleware/v3/validator"
)

// The library refuses an empty key.
func unset() validator.Option {
	return validator.WithKeyFunc(func(context.Context) (any, error) { return []byte(os.Getenv("AUTH0V3_SECRET")), nil })
}

func short() validator.Option {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return validator.WithKeyFunc(func(context.Context) (any, error) { return key, nil }) // want `a key of 12 bytes, fewer than the 32 of HS256`
}
