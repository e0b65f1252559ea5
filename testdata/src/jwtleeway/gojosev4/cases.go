// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 has checks of go-jose v4 that take expired tokens.
package gojosev4

import (
	"time"

	"github.com/go-jose/go-jose/v4/jwt"
)

func long(c jwt.Claims) error {
	return c.ValidateWithLeeway(jwt.Expected{}, 10*time.Minute) // want `jwt.Claims.ValidateWithLeeway grants 10m, more than 1m`
}

func past(c jwt.Claims) error {
	return c.Validate(jwt.Expected{Time: time.Now().Add(-time.Hour)}) // want `jwt.Expected.Time grants 1h`
}

func pastWith(c jwt.Claims) error {
	return c.Validate(jwt.Expected{}.WithTime(time.Now().Add(-time.Hour))) // want `jwt.Expected.WithTime grants 1h`
}

func standard(c jwt.Claims) error {
	return c.ValidateWithLeeway(jwt.Expected{Time: time.Now()}, jwt.DefaultLeeway)
}

func strict(c jwt.Claims) error { return c.ValidateWithLeeway(jwt.Expected{}, 0) }
