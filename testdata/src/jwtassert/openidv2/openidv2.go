// SPDX-License-Identifier: Apache-2.0

// Package openidv2 asserts what ID tokens of jwx v2 say.
package openidv2

import (
	"context"
	"errors"

	"github.com/lestrrat-go/jwx/v2/jwt"
	"github.com/lestrrat-go/jwx/v2/jwt/openid"
)

type visitor struct{ id openid.Token }

func trusting(raw []byte, opts ...jwt.ParseOption) (string, error) {
	tok, err := jwt.Parse(raw, append(opts, jwt.WithToken(openid.New()))...)
	if err != nil {
		return "", err
	}
	id := tok.(openid.Token)
	tier, _ := id.Get("tier")
	return id.Email() + tier.(string), nil // want `claim tier is asserted to string without a test .*\(jwtassert\)`
}

func (v visitor) badge() string {
	private := v.id.PrivateClaims()
	return private["badge"].(string) // want `claim badge is asserted to string`
}

func (v visitor) floors(ctx context.Context) ([]any, error) {
	all, err := v.id.AsMap(ctx)
	if err != nil {
		return nil, err
	}
	return all["floors"].([]any), nil // want `claim floors is asserted`
}

func (v visitor) badgeAsked() (string, error) {
	if badge, ok := v.id.PrivateClaims()["badge"].(string); ok {
		return badge, nil
	}
	return "", errors.New("no badge")
}

func (v visitor) floorsAsked(ctx context.Context) ([]any, error) {
	all, err := v.id.AsMap(ctx)
	if err != nil {
		return nil, err
	}
	floors, ok := all["floors"].([]any)
	if !ok {
		return nil, errors.New("no floors")
	}
	return floors, nil
}
