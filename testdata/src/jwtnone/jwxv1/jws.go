// SPDX-License-Identifier: Apache-2.0

package jwxv1

import (
	"encoding/json"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jws"
)

// mail signs what it is given.
type mail struct {
	alg jwa.SignatureAlgorithm
	key interface{}
}

func plain() *mail { return &mail{alg: jwa.NoSignature} }

func (m *mail) send(v interface{}) ([]byte, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	return jws.Sign(body, m.alg, m.key) // want `jws.Sign makes tokens without a signature .*\(jwtnone\)`
}

func (m *mail) receive(raw []byte) ([]byte, error) {
	return jws.Verify(raw, m.alg, m.key) // want `jws.Verify accepts tokens without a signature .*\(jwtnone\)`
}

// sealed signs with what its maker gives.
type sealed struct {
	alg jwa.SignatureAlgorithm
	key []byte
}

func newSealed(key []byte) *sealed { return &sealed{alg: jwa.HS512, key: key} }

func (s *sealed) send(body []byte) ([]byte, error) { return jws.Sign(body, s.alg, s.key) }

func (s *sealed) receive(raw []byte) ([]byte, error) { return jws.Verify(raw, s.alg, s.key) }
