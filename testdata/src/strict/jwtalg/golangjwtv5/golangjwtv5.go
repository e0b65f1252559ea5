// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 holds cases of the strict profile.
package golangjwtv5

import (
	"crypto/rsa"
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

type signer struct{ secret []byte }

func (s *signer) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS384, claims).SignedString(s.secret)
}

func (s *signer) key(*jwt.Token) (any, error) { return s.secret, nil }

func (s *signer) verify(raw string) (*jwt.Token, error) {
	return jwt.ParseWithClaims(raw, &jwt.RegisteredClaims{}, s.key) // want `jwt.ParseWithClaims names no algorithm for its HMAC key.*\(jwtalg\)`
}

func (s *signer) options(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, s.key, jwt.WithExpirationRequired()) // want `names no algorithm`
}

func (s *signer) spread(raw string) (*jwt.Token, error) {
	opts := []jwt.ParserOption{jwt.WithExpirationRequired()}
	return jwt.Parse(raw, s.key, opts...) // want `names no algorithm`
}

func (s *signer) falls(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `names no algorithm`
		switch t.Method.(type) {
		case *jwt.SigningMethodHMAC:
			return s.secret, nil
		default:
			return s.secret, nil
		}
	})
}

func (s *signer) tested(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errors.New("unexpected method")
		}
		return s.secret, nil
	})
}

func (s *signer) late(raw string) (_ *jwt.Token, err error) {
	return jwt.Parse(raw, func(t *jwt.Token) (key any, err error) {
		if t.Method.Alg() != "HS384" {
			err = errors.New("unexpected method")
		}
		return s.secret, err
	})
}

func (s *signer) loops(tokens []string) error {
	for _, raw := range tokens {
		tok, err := jwt.Parse(raw, s.key)
		if err != nil {
			return err
		}
		if tok.Method.Alg() != jwt.SigningMethodHS384.Name {
			continue
		}
		return nil
	}
	return errors.New("none of them")
}

func typed(raw string, key *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}
