// SPDX-License-Identifier: Apache-2.0

// Package jose2go reads letters of jose2go, which go by their header.
package jose2go

import (
	"crypto/rsa"
	"errors"

	jose "github.com/dvsekhvalnov/jose2go"
)

func bytes(letter string) (string, error) {
	key := []byte("-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkq\n-----END PUBLIC KEY-----")
	payload, _, err := jose.Decode(letter, key) // want `takes the bytes of a public key for .*\(jwtalg\)`
	return payload, err
}

func typed(letter string, key *rsa.PublicKey) (string, error) {
	payload, _, err := jose.Decode(letter, key)
	return payload, err
}

func pinned(letter string, secret []byte) (string, error) {
	payload, _, err := jose.Decode(letter, jose.Alg(secret, jose.HS256))
	return payload, err
}

func tested(letter string, secret []byte) (string, error) {
	payload, _, err := jose.Decode(letter, func(headers map[string]interface{}, _ string) interface{} {
		if headers["alg"] != jose.HS256 {
			return errors.New("unexpected algorithm")
		}
		return secret
	})
	return payload, err
}

func mixed(letter string, secret []byte, key *rsa.PublicKey) (string, error) {
	payload, _, err := jose.Decode(letter, func(headers map[string]interface{}, _ string) interface{} { // want `uses HMAC secrets and public keys alike.*\(jwtalg\)`
		if headers["kid"] == "own" {
			return secret
		}
		return key
	})
	return payload, err
}
