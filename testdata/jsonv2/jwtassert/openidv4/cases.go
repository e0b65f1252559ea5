// SPDX-License-Identifier: Apache-2.0

// Package openidv4 asserts what ID tokens of jwx v4 say.
package openidv4

import (
	"github.com/lestrrat-go/jwx/v4/jwt"
	"github.com/lestrrat-go/jwx/v4/jwt/openid"
)

type person struct{ id openid.Token }

func read(raw []byte, opts ...jwt.ParseOption) (*person, error) {
	id := openid.New()
	if _, err := jwt.Parse(raw, append(opts, jwt.WithToken(id))...); err != nil {
		return nil, err
	}
	return &person{id}, nil
}

func (p *person) team() string {
	team, _ := p.id.Field("team")
	return team.(string) // want `claim team is asserted to string without a test .*\(jwtassert\)`
}

func (p *person) teamAsked() string {
	team, _ := p.id.Field("team")
	name, _ := team.(string)
	return name
}

func (p *person) teamTyped() (string, error) { return jwt.Get[string](p.id, "team") }
