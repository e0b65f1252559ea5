// SPDX-License-Identifier: Apache-2.0

// Package jwxv2jwe hands messages, and tokens, to a package that signs bytes.
package jwxv2jwe

import (
	"github.com/lestrrat-go/jwx/v2/jwk"

	"example.com/jwtvet/jwtnoexp/jwxv2jwe/seal"
)

type parcel struct {
	Nonce  string `json:"nonce"`
	Expire int64  `json:"expire"`
}

// A message of another protocol: no claim is registered.
func post(key jwk.Key) ([]byte, error) {
	p := parcel{Nonce: "n", Expire: 1}
	if _, err := seal.Signed(p, key); err != nil {
		return nil, err
	}
	return seal.Message(p, key)
}

type pass struct {
	Issuer  string `json:"iss"`
	Subject string `json:"sub"`
}

func admit(name string, key jwk.Key) ([]byte, error) {
	return seal.Signed(pass{Issuer: "gate", Subject: name}, key) // want `seal.Signed signs claims without exp`
}
