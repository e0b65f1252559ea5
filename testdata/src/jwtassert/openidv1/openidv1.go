// SPDX-License-Identifier: Apache-2.0

// Package openidv1 asserts what ID tokens of jwx v1 say.
package openidv1

import (
	"context"

	"github.com/lestrrat-go/jwx/jwk"
	"github.com/lestrrat-go/jwx/jwt"
	"github.com/lestrrat-go/jwx/jwt/openid"
)

func read(raw []byte, keys jwk.Set) (openid.Token, error) {
	id := openid.New()
	if _, err := jwt.Parse(raw, jwt.WithKeySet(keys), jwt.WithToken(id), jwt.WithValidate(true)); err != nil {
		return nil, err
	}
	return id, nil
}

func trusting(raw []byte, keys jwk.Set) (string, error) {
	id, err := read(raw, keys)
	if err != nil {
		return "", err
	}
	locker, _ := id.Get("locker")
	return locker.(string), nil // want `claim locker is asserted to string without a test .*\(jwtassert\)`
}

func trustingAll(ctx context.Context, id openid.Token) (string, error) {
	all, err := id.AsMap(ctx)
	if err != nil {
		return "", err
	}
	wing := func() string { return all["wing"].(string) } // want `claim wing is asserted to string`
	return wing(), nil
}

func asking(raw []byte, keys jwk.Set) (string, error) {
	id, err := read(raw, keys)
	if err != nil {
		return "", err
	}
	locker, _ := id.Get("locker")
	number, _ := locker.(string)
	return number, nil
}
