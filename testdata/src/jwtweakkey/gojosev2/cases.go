// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 has keys of go-jose.v2.
package gojosev2

import (
	"os"

	"gopkg.in/go-jose/go-jose.v2"
)

func unset() (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: []byte(os.Getenv("GOJOSEV2_SECRET"))}, nil) // want `environment variable GOJOSEV2_SECRET, which nobody tests`
}

func set() (jose.Signer, error) {
	secret := os.Getenv("GOJOSEV2_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: []byte(secret)}, nil)
}
