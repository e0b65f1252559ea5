// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 checks tokens of jwx with some skew.
package jwxv2

import (
	"time"

	"github.com/lestrrat-go/jwx/v2/jwt"
)

func day(tok jwt.Token) error {
	return jwt.Validate(tok, jwt.WithAcceptableSkew(24*time.Hour)) // want `grants 24h, more than.*\(jwtleeway\)`
}

func seconds(tok jwt.Token) error {
	return jwt.Validate(tok, jwt.WithAcceptableSkew(30*time.Second))
}
