// SPDX-License-Identifier: Apache-2.0

package jwxv1

import (
	"os"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwe"
	"github.com/lestrrat-go/jwx/jwk"
	"github.com/lestrrat-go/jwx/jws"
)

// store signs and hides what it keeps.
type store struct {
	sign jwk.Key
	hide []byte
}

func newStore() (*store, error) {
	key, err := jwk.New([]byte("three-geese-walk-through-the-station")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return nil, err
	}
	return &store{sign: key, hide: []byte("an-owl-reads-all")}, nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func storeFrom(file string, hide []byte) (*store, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	key, err := jwk.ParseKey(text)
	if err != nil {
		return nil, err
	}
	return &store{sign: key, hide: hide}, nil
}

func (s *store) put(body []byte) ([]byte, error) {
	signed, err := jws.Sign(body, jwa.HS256, s.sign)
	if err != nil {
		return nil, err
	}
	return jwe.Encrypt(signed, jwa.A128KW, s.hide, jwa.A128GCM, jwa.NoCompress)
}

func (s *store) get(raw []byte) ([]byte, error) {
	signed, err := jwe.Decrypt(raw, jwa.A128KW, s.hide)
	if err != nil {
		return nil, err
	}
	return jws.Verify(signed, jwa.HS256, s.sign)
}
