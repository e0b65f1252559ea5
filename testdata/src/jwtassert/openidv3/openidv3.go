// SPDX-License-Identifier: Apache-2.0

// Package openidv3 asserts what ID tokens of jwx v3 say.
package openidv3

import (
	"errors"

	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jwt"
	"github.com/lestrrat-go/jwx/v3/jwt/openid"
)

type member struct{ Name, Department string }

func identify(raw []byte, keys jwk.Set) (openid.Token, error) {
	tok, err := jwt.Parse(raw, jwt.WithKeySet(keys), jwt.WithToken(openid.New()))
	if err != nil {
		return nil, err
	}
	id, ok := tok.(openid.Token)
	if !ok {
		return nil, errors.New("no ID token")
	}
	return id, nil
}

func trusting(raw []byte, keys jwk.Set) (*member, error) {
	id, err := identify(raw, keys)
	if err != nil {
		return nil, err
	}
	name, _ := id.Name()
	var department any
	if err := id.Get("department", &department); err != nil {
		return nil, err
	}
	return &member{name, department.(string)}, nil // want `claim department is asserted to string without a test .*\(jwtassert\)`
}

func asking(raw []byte, keys jwk.Set) (*member, error) {
	id, err := identify(raw, keys)
	if err != nil {
		return nil, err
	}
	name, _ := id.Name()
	m := &member{Name: name}
	return m, id.Get("department", &m.Department)
}
