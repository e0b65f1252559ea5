// SPDX-License-Identifier: Apache-2.0

// Package seal encrypts and signs what it is handed.
package seal

import (
	"encoding/json"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwe"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jws"
)

// Message hides a message from all but who has the key.
func Message(m any, key jwk.Key) ([]byte, error) {
	text, err := json.Marshal(m)
	if err != nil {
		return nil, err
	}
	return hidden(text, key)
}

func hidden(text []byte, key jwk.Key) ([]byte, error) {
	return jwe.Encrypt(text, jwe.WithKey(jwa.ECDH_ES_A256KW, key))
}

// Signed signs it.
func Signed(m any, key jwk.Key) ([]byte, error) {
	text, err := json.Marshal(m)
	if err != nil {
		return nil, err
	}
	return jws.Sign(text, jws.WithKey(jwa.ES256, key))
}
