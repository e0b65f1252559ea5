// SPDX-License-Identifier: Apache-2.0

// Package gojwx puts people into passes of the old lestrrat/go-jwx, or does not.
package gojwx

import (
	"time"

	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
)

type visitor struct{ ID, Passport string }

type mint struct{ key []byte }

func (m *mint) named(v visitor) ([]byte, error) {
	tok := jwt.New()
	for name, value := range map[string]interface{}{jwt.SubjectKey: v.ID, jwt.ExpirationKey: time.Now().Add(time.Hour).Unix()} {
		if err := tok.Set(name, value); err != nil {
			return nil, err
		}
	}
	if err := tok.Set("passport_number", v.Passport); err != nil { // want `passport_number.*\(jwtpii\)`
		return nil, err
	}
	return tok.Sign(jwa.HS256, m.key)
}

func (m *mint) numbered(v visitor) ([]byte, error) {
	tok := jwt.New()
	if err := tok.Set(jwt.SubjectKey, v.ID); err != nil {
		return nil, err
	}
	if err := tok.Set(jwt.ExpirationKey, time.Now().Add(time.Hour).Unix()); err != nil {
		return nil, err
	}
	return tok.Sign(jwa.HS256, m.key)
}
