// SPDX-License-Identifier: Apache-2.0

package gojosev2

import (
	"crypto/rsa"

	"gopkg.in/go-jose/go-jose.v2/jwt"
)

func chosen(raw string, secret []byte, public *rsa.PublicKey) error {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	var key interface{} = secret
	if public != nil {
		key = public
	}
	return tok.Claims(key, &jwt.Claims{}) // want `uses HMAC secrets and public keys alike.*\(jwtalg\)`
}

func fixed(raw string, public *rsa.PublicKey) error {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	return tok.Claims(public, &jwt.Claims{})
}
