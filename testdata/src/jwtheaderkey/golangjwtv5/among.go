// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/rsa"
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

// ring holds the program's own keys: secrets of clients beside the public keys of an issuer.
type ring struct {
	keys     map[string]any
	fallback []byte
}

func (r *ring) fill(client, secret string, kid string, public *rsa.PublicKey) {
	r.keys[client] = []byte(secret)
	r.keys[kid] = public
}

// The token chooses one of them, and brings none.
func (r *ring) choose(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, ok := t.Header["kid"].(string)
		if !ok {
			return nil, errors.New("no kid")
		}
		key := r.keys[kid]
		if key == nil {
			return nil, errors.New("unknown kid")
		}
		return key, nil
	})
}

// Or it leaves the one that stands in for all others.
func (r *ring) fallBack(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		var key any = r.fallback
		for kid, k := range r.keys {
			if kid == t.Header["kid"] {
				key = k
			}
		}
		return key, nil
	})
}
