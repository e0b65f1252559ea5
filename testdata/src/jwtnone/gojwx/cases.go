// SPDX-License-Identifier: Apache-2.0

// Package gojwx shows the old lestrrat/go-jwx with and without a signature.
package gojwx

import (
	"time"

	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
)

func blank(sub string) (*jwt.Token, error) {
	tok := jwt.New()
	if err := tok.Set(jwt.SubjectKey, sub); err != nil {
		return nil, err
	}
	return tok, tok.Set(jwt.ExpirationKey, time.Now().Add(time.Hour).Unix())
}

// mint is told its algorithm by who makes it.
type mint struct {
	alg jwa.SignatureAlgorithm
	key interface{}
}

func tin() mint { return mint{alg: jwa.NoSignature} }

func (m mint) coin(sub string) ([]byte, error) {
	tok, err := blank(sub)
	if err != nil {
		return nil, err
	}
	return tok.Sign(m.alg, m.key) // want `without a signature .*\(jwtnone\)`
}

const metal = jwa.ES384

type foundry struct{ key interface{} }

func (f foundry) coin(sub string) ([]byte, error) {
	tok, err := blank(sub)
	if err != nil {
		return nil, err
	}
	return tok.Sign(metal, f.key)
}
