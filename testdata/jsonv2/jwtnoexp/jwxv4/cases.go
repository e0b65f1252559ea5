// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 issues boarding passes with jwx v4.
package jwxv4

import (
	"encoding/json"
	"time"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jws"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

type ship struct {
	key  []byte
	stay time.Duration
}

func (s *ship) forEver(seat string) ([]byte, error) {
	tok, err := jwt.NewBuilder().Issuer("harbour").Subject(seat).IssuedAt(time.Now()).Build() // want `without exp.*\(jwtnoexp\)`
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), s.key))
}

func (s *ship) aWhile(seat string) ([]byte, error) {
	tok, err := jwt.NewBuilder().Issuer("harbour").Subject(seat).Expiration(time.Now().Add(s.stay)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), s.key))
}

type mooring struct {
	Subject string `json:"sub"`
	Expiry  int64  `json:"exp,omitempty"`
}

func (s *ship) moor(m mooring) ([]byte, error) {
	body, err := json.Marshal(m)
	if err != nil {
		return nil, err
	}
	return jws.Sign(body, jws.WithKey(jwa.HS256(), s.key))
}

func (s *ship) moorForEver(name string) ([]byte, error) {
	return s.moor(mooring{Subject: name}) // want `exp.*\(jwtnoexp\)`
}

func (s *ship) moorAWhile(name string) ([]byte, error) {
	return s.moor(mooring{Subject: name, Expiry: time.Now().Add(s.stay).Unix()})
}
