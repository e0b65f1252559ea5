// SPDX-License-Identifier: Apache-2.0

// Package squarev2 has keys of go-jose.v2.
package squarev2

import (
	"os"

	"gopkg.in/square/go-jose.v2"
)

func unset() (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: []byte(os.Getenv("SQUAREV2_SECRET"))}, nil) // want `environment variable SQUAREV2_SECRET, which nobody tests`
}

func set() (jose.Signer, error) {
	secret := os.Getenv("SQUAREV2_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: []byte(secret)}, nil)
}
