// SPDX-License-Identifier: Apache-2.0

// Package squarev2 checks claims of squarev2 with some leeway.
package squarev2

import (
	"time"

	"gopkg.in/square/go-jose.v2/jwt"
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
