// SPDX-License-Identifier: Apache-2.0

// Package jwxv3 has verifiers of jwx v3 that take expired tokens.
package jwxv3

import (
	"time"

	"github.com/lestrrat-go/jwx/v3/jwt"
)

func long(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithAcceptableSkew(5*time.Minute)) // want `jwt.WithAcceptableSkew grants 5m, more than 1m`
}

func later(tok jwt.Token) error {
	return jwt.Validate(tok, jwt.WithAcceptableSkew(time.Hour)) // want `jwt.WithAcceptableSkew grants 1h`
}

func clock(tok jwt.Token) error {
	return jwt.Validate(tok, jwt.WithClock(jwt.ClockFunc(func() time.Time { return time.Now().Add(-time.Hour) }))) // want `jwt.WithClock grants 1h`
}

func short(tok jwt.Token) error { return jwt.Validate(tok, jwt.WithAcceptableSkew(10*time.Second)) }
