// SPDX-License-Identifier: Apache-2.0

// Package tickets verifies tokens of several issuers.
package tickets

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

// Gate knows the keys of the issuers.
type Gate struct{ keys map[string][]byte }

func (g *Gate) keyOf(issuer string) jwt.Keyfunc {
	return func(*jwt.Token) (any, error) {
		key, ok := g.keys[issuer]
		if !ok {
			return nil, errors.New("unknown issuer")
		}
		return key, nil
	}
}

// Open gives the claims back though the token was refused.
func (g *Gate) Open(raw string) (jwt.Claims, error) {
	var read jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &read); err != nil {
		return nil, err
	}
	token, err := jwt.Parse(raw, g.keyOf(read.Issuer), jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return read, err
	}
	return token.Claims, nil
}

// OpenNone gives nothing back with the error.
func (g *Gate) OpenNone(raw string) (jwt.Claims, error) {
	var read jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &read); err != nil {
		return nil, err
	}
	token, err := jwt.Parse(raw, g.keyOf(read.Issuer), jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return nil, err
	}
	return token.Claims, nil
}
