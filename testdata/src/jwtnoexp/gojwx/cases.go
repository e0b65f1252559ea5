// SPDX-License-Identifier: Apache-2.0

// Package gojwx issues passes of the old lestrrat/go-jwx.
package gojwx

import (
	"time"

	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
)

type mint struct{ key []byte }

func (m *mint) forEver(sub string) ([]byte, error) {
	tok := jwt.New() // want `exp.*\(jwtnoexp\)`
	if err := tok.Set(jwt.SubjectKey, sub); err != nil {
		return nil, err
	}
	if err := tok.Set(jwt.IssuedAtKey, time.Now().Unix()); err != nil {
		return nil, err
	}
	return tok.Sign(jwa.HS256, m.key)
}

func (m *mint) aDay(sub string) ([]byte, error) {
	tok := jwt.New()
	if err := tok.Set(jwt.SubjectKey, sub); err != nil {
		return nil, err
	}
	if err := tok.Set(jwt.ExpirationKey, time.Now().Add(24*time.Hour).Unix()); err != nil {
		return nil, err
	}
	return tok.Sign(jwa.HS256, m.key)
}
