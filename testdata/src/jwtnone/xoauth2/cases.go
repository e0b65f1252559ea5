// SPDX-License-Identifier: Apache-2.0

// Package xoauth2 shows x/oauth2/jws with and without a signature.
package xoauth2

import (
	"crypto/rsa"

	"golang.org/x/oauth2/jws"
)

func unsigned(c *jws.ClaimSet) (string, error) {
	header := &jws.Header{Algorithm: "none", Typ: "JWT"} // want `without a signature .*\(jwtnone\)`
	return jws.EncodeWithSigner(header, c, func([]byte) ([]byte, error) { return nil, nil })
}

func signed(c *jws.ClaimSet, kid string, key *rsa.PrivateKey) (string, error) {
	return jws.Encode(&jws.Header{Algorithm: "RS256", Typ: "JWT", KeyID: kid}, c, key)
}
