// SPDX-License-Identifier: Apache-2.0

// Package jose2go reads letters with jose2go v1.8.0, for which HMAC needs a key of bytes to verify.
package jose2go

import (
	"crypto/ecdsa"
	"crypto/rsa"
	"errors"

	jose "github.com/dvsekhvalnov/jose2go"
)

func typed(letter string, key *rsa.PublicKey) (string, error) {
	payload, _, err := jose.Decode(letter, key) // want `jose.Decode takes HMAC tokens without a signature, for its key is no \[\]byte \[anyone can make one; a newer version refuses them\] \(jwtalg\)`
	return payload, err
}

func bytes(letter []byte, key *ecdsa.PublicKey) ([]byte, error) {
	payload, _, err := jose.DecodeBytes(string(letter), key) // want `takes HMAC tokens without a signature.*\(jwtalg\)`
	return payload, err
}

func found(letter string, keys map[string]*rsa.PublicKey) (string, error) {
	payload, _, err := jose.Decode(letter, func(headers map[string]interface{}, _ string) interface{} { // want `takes HMAC tokens without a signature.*\(jwtalg\)`
		kid, _ := headers["kid"].(string)
		return keys[kid]
	})
	return payload, err
}

func pinned(letter string, key *rsa.PublicKey) (string, error) {
	payload, _, err := jose.Decode(letter, jose.Alg(key, jose.RS256))
	return payload, err
}

func tested(letter string, key *rsa.PublicKey) (string, error) {
	payload, _, err := jose.Decode(letter, func(headers map[string]interface{}, _ string) interface{} {
		if headers["alg"] != jose.RS256 {
			return errors.New("unexpected algorithm")
		}
		return key
	})
	return payload, err
}

func secret(letter string, key []byte) (string, error) {
	payload, _, err := jose.Decode(letter, key)
	return payload, err
}
