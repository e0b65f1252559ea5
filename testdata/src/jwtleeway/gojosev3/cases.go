// SPDX-License-Identifier: Apache-2.0

// Package gojosev3 checks claims of gojosev3 with some leeway.
package gojosev3

import (
	"time"

	"github.com/go-jose/go-jose/v3/jwt"
)

func day(c jwt.Claims) error {
	return c.ValidateWithLeeway(jwt.Expected{Time: time.Now()}, 24*time.Hour) // want `grants 24h, more than.*\(jwtleeway\)`
}

func behind(c jwt.Claims) error {
	return c.Validate(jwt.Expected{Time: time.Now().Add(-24 * time.Hour)}) // want `grants 24h.*\(jwtleeway\)`
}

func seconds(c jwt.Claims) error {
	return c.ValidateWithLeeway(jwt.Expected{Time: time.Now()}, 30*time.Second)
}
