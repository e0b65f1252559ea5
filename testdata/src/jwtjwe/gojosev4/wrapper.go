// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"crypto/rsa"
	"crypto/x509"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// A helper of the program verifies signatures with a key that its callers choose.
func signed(raw string, key any, c *jwt.Claims) error {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return err
	}
	if err := tok.Claims(key, c); err != nil {
		return err
	}
	return c.Validate(jwt.Expected{Issuer: "https://issuer.example.com"})
}

// The key's own half for signing comes along.
func subject(raw string, der []byte) (string, error) {
	key, err := x509.ParsePKCS1PrivateKey(der)
	if err != nil {
		return "", err
	}
	var c jwt.Claims
	if err := signed(raw, key.Public(), &c); err != nil {
		return "", err
	}
	return c.Subject, nil
}

func own(raw string, key *rsa.PrivateKey) (string, error) {
	var c jwt.Claims
	if err := signed(raw, key, &c); err != nil {
		return "", err
	}
	return c.Subject, nil
}
