// SPDX-License-Identifier: Apache-2.0

// Package auth0v3 has validators of auth0 v3 with some skew.
package auth0v3

import (
	"time"

	"github.com/auth0/go-jwt-middleware/v3/validator"
)

func day() validator.Option {
	return validator.WithAllowedClockSkew(24 * time.Hour) // want `grants 24h, more than.*\(jwtleeway\)`
}

func seconds() validator.Option { return validator.WithAllowedClockSkew(30 * time.Second) }
