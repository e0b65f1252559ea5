// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 checks boarding passes of jwx v4 with some skew.
package jwxv4

import (
	"time"

	"github.com/lestrrat-go/jwx/v4/jwt"
)

func day(tok jwt.Token) error {
	return jwt.Validate(tok, jwt.WithAcceptableSkew(24*time.Hour)) // want `grants 24h, more than.*\(jwtleeway\)`
}

func seconds(tok jwt.Token) error {
	return jwt.Validate(tok, jwt.WithAcceptableSkew(30*time.Second))
}
