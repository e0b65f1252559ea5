// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 shows keys of jwx v4: some in the source, some not.
package jwxv4

import (
	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jwk"
	"github.com/lestrrat-go/jwx/v4/jws"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

type store struct{ key jwk.Key }

func newStore(raw []byte) (*store, error) {
	key, err := jwk.Import[jwk.Key](raw)
	if err != nil {
		return nil, err
	}
	return &store{key: key}, nil
}

func demo() (*store, error) {
	return newStore([]byte("three-geese-walk-through-the-station")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func real(raw []byte) (*store, error) { return newStore(raw) }

func (s *store) put(body []byte) ([]byte, error) {
	return jws.Sign(body, jws.WithKey(jwa.HS256(), s.key))
}

func (s *store) parse(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKey(jwa.HS256(), s.key))
}

const jwks = `{"keys":[{"kty":"oct","alg":"HS256","kid":"dev","k":"VGhlIGhlcm9uIG9uIHRoZSBqZXR0eSBjb3VudHMgYm9hdHM"}]}` // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func set() (jwk.Set, error) { return jwk.ParseString(jwks) }

func bySet(raw []byte) (jwt.Token, error) {
	keys, err := set()
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKeySet(keys))
}
