// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 checks claims of gojosev2 with some leeway.
package gojosev2

import (
	"time"

	"gopkg.in/go-jose/go-jose.v2/jwt"
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
