// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 holds cases of go-jose v4, whose ParseSigned takes a list.
package gojosev4

import (
	"crypto/rsa"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func mixed(raw string, key any) error {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.HS256, jose.RS256}) // want `jwt.ParseSigned allows HMAC beside public-key algorithms.*\(jwtalg\)`
	if err != nil {
		return err
	}
	return tok.Claims(key, &jwt.Claims{})
}

var supported = []jose.SignatureAlgorithm{jose.RS256, jose.ES256, jose.HS512}

func mixedVariable(raw string, key any) ([]byte, error) {
	obj, err := jose.ParseSigned(raw, supported) // want `jose.ParseSigned allows HMAC beside public-key algorithms`
	if err != nil {
		return nil, err
	}
	return obj.Verify(key)
}

func one(raw string, key any) error {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256, jose.PS256, jose.ES256})
	if err != nil {
		return err
	}
	return tok.Claims(key, &jwt.Claims{})
}

func configured(raw string, algs []jose.SignatureAlgorithm, key *rsa.PublicKey) error {
	tok, err := jwt.ParseSigned(raw, algs)
	if err != nil {
		return err
	}
	return tok.Claims(key, &jwt.Claims{})
}
