// SPDX-License-Identifier: Apache-2.0

// Package squarev2 verifies with go-jose.v2, which goes by the header.
package squarev2

import (
	"crypto/rsa"
	"errors"

	"gopkg.in/square/go-jose.v2"
)

// Bytes of a public key are an HMAC secret to the library.
func bytes(raw string) ([]byte, error) {
	sig, err := jose.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	return sig.Verify([]byte("-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkq\n-----END PUBLIC KEY-----")) // want `takes the bytes of a public key for .*\(jwtalg\)`
}

func typed(sig *jose.JSONWebSignature, key *rsa.PublicKey) ([]byte, error) { return sig.Verify(key) }

func tested(sig *jose.JSONWebSignature, secret []byte) ([]byte, error) {
	if sig.Signatures[0].Header.Algorithm != string(jose.HS256) {
		return nil, errors.New("unexpected algorithm")
	}
	return sig.Verify(secret)
}
