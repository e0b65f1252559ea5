// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe checks passes of pascaldekloe/jwt with some leeway.
package pascaldekloe

import (
	"time"

	"github.com/pascaldekloe/jwt"
)

func day(c *jwt.Claims) error {
	return c.AcceptTemporal(time.Now(), 24*time.Hour) // want `grants 24h, more than.*\(jwtleeway\)`
}

func seconds(c *jwt.Claims) error { return c.AcceptTemporal(time.Now(), 30*time.Second) }
