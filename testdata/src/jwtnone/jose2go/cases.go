// SPDX-License-Identifier: Apache-2.0

// Package jose2go shows jose2go with and without a signature.
package jose2go

import (
	"os"

	jose "github.com/dvsekhvalnov/jose2go"
)

func sign(payload string) (string, error) {
	return jose.Sign(payload, jose.NONE, nil) // want `without a signature .*\(jwtnone\)`
}

// A nil key takes tokens that nobody signed.
func decode(token string) (string, error) {
	payload, _, err := jose.Decode(token, nil) // want `without a signature .*\(jwtnone\)`
	return payload, err
}

func decodeKeyed(token string, key []byte) (string, error) {
	payload, _, err := jose.Decode(token, key)
	return payload, err
}

func load() ([]byte, error) {
	key, err := os.ReadFile("key")
	if err != nil {
		return nil, err
	}
	return key, nil
}

// The nil beside the error never gets to Decode.
func decodeLoaded(token string) (string, error) {
	key, err := load()
	if err != nil {
		return "", err
	}
	payload, _, err := jose.Decode(token, key)
	return payload, err
}
