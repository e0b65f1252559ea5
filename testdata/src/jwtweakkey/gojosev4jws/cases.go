// SPDX-License-Identifier: Apache-2.0

// Package gojosev4jws signs messages of go-jose v4, which refuses short secrets.
package gojosev4jws

import (
	"crypto/rand"
	"crypto/rsa"
	"os"

	"github.com/go-jose/go-jose/v4"
)

func small() (jose.Signer, error) {
	key, err := rsa.GenerateKey(rand.Reader, 1024) // want `an RSA key of 1024 bits`
	if err != nil {
		return nil, err
	}
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: key}, nil)
}

func unset() (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: []byte(os.Getenv("JOSE_SECRET"))}, nil)
}
