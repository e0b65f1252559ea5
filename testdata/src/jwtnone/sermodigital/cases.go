// SPDX-License-Identifier: Apache-2.0

// Package sermodigital shows SermoDigital/jose with and without a signature.
package sermodigital

import (
	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

func sign(claims jws.Claims) ([]byte, error) {
	return jws.NewJWT(claims, crypto.Unsecured).Serialize(nil) // want `without a signature .*\(jwtnone\)`
}

func accept(raw []byte) error {
	tok, err := jws.ParseJWT(raw)
	if err != nil {
		return err
	}
	return tok.Validate(nil, crypto.Unsecured) // want `without a signature .*\(jwtnone\)`
}

func acceptKeyed(raw, key []byte) error {
	tok, err := jws.ParseJWT(raw)
	if err != nil {
		return err
	}
	return tok.Validate(key, crypto.SigningMethodHS256)
}
