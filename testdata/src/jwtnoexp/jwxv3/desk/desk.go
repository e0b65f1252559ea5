// SPDX-License-Identifier: Apache-2.0

// Package desk fills passes and has them signed at the gate.
package desk

import (
	"time"

	"github.com/lestrrat-go/jwx/v3/jwt"

	"example.com/jwtvet/jwtnoexp/jwxv3/gate"
)

func token(g *gate.Gate, seat string) ([]byte, error) {
	t, err := jwt.NewBuilder().Subject(seat).Build() // want `without exp.*\(jwtnoexp\)`
	if err != nil {
		return nil, err
	}
	return g.Sign(t)
}

func tokenClean(g *gate.Gate, seat string) ([]byte, error) {
	t, err := jwt.NewBuilder().Subject(seat).Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return g.Sign(t)
}

func builder(g *gate.Gate, seat string) ([]byte, error) {
	return g.Build(jwt.NewBuilder().Subject(seat)) // want `without exp.*\(jwtnoexp\)`
}

func builderClean(g *gate.Gate, seat string) ([]byte, error) {
	return g.Build(jwt.NewBuilder().Subject(seat).Expiration(time.Now().Add(time.Hour)))
}

func builderTimed(g *gate.Gate, seat string) ([]byte, error) {
	return g.BuildTimed(jwt.NewBuilder().Subject(seat))
}
