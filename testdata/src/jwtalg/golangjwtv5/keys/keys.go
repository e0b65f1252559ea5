// SPDX-License-Identifier: Apache-2.0

// Package keys holds key functions and wrappers of another package.
package keys

import (
	"crypto/rsa"
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

// Store holds the keys of a service.
type Store struct {
	secret []byte
	public *rsa.PublicKey
	own    bool
}

// Find returns a key for any algorithm.
func (s *Store) Find(*jwt.Token) (any, error) {
	if s.own {
		return s.secret, nil
	}
	return s.public, nil
}

// Factory makes a key function that returns both kinds.
func Factory(secret []byte, public *rsa.PublicKey) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		if t.Header["kid"] == "own" {
			return secret, nil
		}
		return public, nil
	}
}

// Careful makes a key function that tests the algorithm.
func Careful(secret []byte, public *rsa.PublicKey) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		switch t.Method {
		case jwt.SigningMethodHS256:
			return secret, nil
		case jwt.SigningMethodRS256:
			return public, nil
		}
		return nil, errors.New("unexpected method")
	}
}

// Verify is a wrapper that takes the key.
func Verify(raw string, key any) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

// VerifyBytes is a wrapper that takes a secret.
func VerifyBytes(raw string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

// VerifyRS256 is a wrapper that names the algorithm.
func VerifyRS256(raw string, key any) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"RS256"}))
}

// With is a wrapper that takes the key function.
func With(raw string, kf jwt.Keyfunc) (*jwt.Token, error) { return jwt.Parse(raw, kf) }
