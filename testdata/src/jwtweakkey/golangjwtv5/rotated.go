// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

// ring is keys by their ids, and the id of the one to sign with.
type ring struct {
	current string
	keys    map[string][]byte
}

func newRing(ids []string, keys [][]byte) (*ring, error) {
	if len(ids) == 0 || len(ids) != len(keys) {
		return nil, errors.New("no keys")
	}
	r := &ring{current: ids[0], keys: map[string][]byte{}}
	for i, id := range ids {
		r.keys[id] = keys[i]
	}
	return r, nil
}

func (r *ring) sign(claims jwt.Claims) (string, error) {
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	t.Header["kid"] = r.current
	return t.SignedString(r.keys[r.current])
}

func (r *ring) signFor(tenant string, claims jwt.Claims) (string, error) {
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	return t.SignedString(r.keys[tenant]) // want `where there is no such entry an empty key becomes the key of jwt.Token.SignedString`
}
