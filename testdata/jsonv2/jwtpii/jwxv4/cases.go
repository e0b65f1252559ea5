// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 names passengers with jwx v4, or does not.
package jwxv4

import (
	"encoding/json"
	"time"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jws"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

type passenger struct{ Ticket, Email string }

type ship struct{ key []byte }

func (s *ship) builder(p passenger) *jwt.Builder {
	return jwt.NewBuilder().Subject(p.Ticket).Expiration(time.Now().Add(time.Hour))
}

func (s *ship) addressed(p passenger) ([]byte, error) {
	tok, err := s.builder(p).
		Claim("email", p.Email). // want `email.*contact.*\(jwtpii\)`
		Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), s.key))
}

func (s *ship) numbered(p passenger) ([]byte, error) {
	tok, err := s.builder(p).Claim("deck", 3).Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), s.key))
}

func (s *ship) list(p passenger) ([]byte, error) {
	body, err := json.Marshal(map[string]any{
		"sub":   p.Ticket,
		"exp":   time.Now().Add(time.Hour).Unix(),
		"email": p.Email, // want `email.*contact.*\(jwtpii\)`
	})
	if err != nil {
		return nil, err
	}
	return jws.Sign(body, jws.WithKey(jwa.HS256(), s.key))
}
