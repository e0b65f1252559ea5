// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 writes an address into passes of jwx v1, or does not.
package jwxv1

import (
	"time"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

type person struct{ ID, Email string }

func addressed(p person, key []byte) ([]byte, error) {
	tok, err := jwt.NewBuilder().Subject(p.ID).
		Claim("email", p.Email). // want `email.*contact.*\(jwtpii\)`
		Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}

func numbered(p person, key []byte) ([]byte, error) {
	sub := p.ID
	tok, err := jwt.NewBuilder().Subject(sub).Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}
