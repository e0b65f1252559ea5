// SPDX-License-Identifier: Apache-2.0

package gojosev3

import (
	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

func sign(claims jwt.Claims, key []byte) (string, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.SignatureAlgorithm("none"), Key: key}, nil) // want `without a signature .*\(jwtnone\)`
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).CompactSerialize()
}

const unsigned jose.SignatureAlgorithm = "none"

func signConstant(body []byte) (string, error) {
	key := jose.SigningKey{Algorithm: unsigned} // want `without a signature .*\(jwtnone\)`
	signer, err := jose.NewSigner(key, nil)
	if err != nil {
		return "", err
	}
	sig, err := signer.Sign(body)
	if err != nil {
		return "", err
	}
	return sig.CompactSerialize()
}

// The empty algorithm is none by another name.
func signEmpty(claims jwt.Claims, key []byte) (string, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: "", Key: key}, nil) // want `without a signature .*\(jwtnone\)`
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).CompactSerialize()
}
