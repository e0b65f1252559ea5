// SPDX-License-Identifier: Apache-2.0

// Package gojwx checks tokens of the old lestrrat/go-jwx with some skew.
package gojwx

import (
	"time"

	"github.com/lestrrat/go-jwx/jwt"
)

func day(tok *jwt.Token) error {
	return tok.Verify(jwt.WithAcceptableSkew(24 * time.Hour)) // want `grants 24h, more than.*\(jwtleeway\)`
}

func seconds(tok *jwt.Token) error { return tok.Verify(jwt.WithAcceptableSkew(30 * time.Second)) }
