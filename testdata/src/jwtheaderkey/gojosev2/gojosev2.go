// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 verifies with the key that a token of go-jose v2 brings, or with its own.
package gojosev2

import (
	"crypto/x509"
	"errors"
	"net/http"

	"gopkg.in/square/go-jose.v2"
	"gopkg.in/square/go-jose.v2/jwt"
)

type session struct {
	raw  string
	keys func(jose.Header) (interface{}, error)
}

func (s *session) open(claims ...interface{}) error {
	tok, err := jwt.ParseSigned(s.raw)
	if err != nil {
		return err
	}
	key := tok.Headers[0].JSONWebKey
	if key == nil || key.Use != "sig" || !key.IsPublic() {
		return errors.New("no key")
	}
	return tok.Claims(key.Key, claims...) // want `jwt.JSONWebToken.Claims verifies with the key that the token's jwk brings .*\(jwtheaderkey\)`
}

func addressed(raw string) (*http.Response, error) {
	obj, err := jose.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	address, ok := obj.Signatures[0].Header.ExtraHeaders["x5u"].(string) // want `the token's x5u names the address that http.Get fetches from`
	if !ok {
		return nil, errors.New("no address")
	}
	return http.Get(address)
}

func chain(raw string, roots *x509.CertPool) ([]byte, error) {
	obj, err := jose.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	chains, err := obj.Signatures[0].Header.Certificates(x509.VerifyOptions{Roots: roots})
	if err != nil {
		return nil, err
	}
	return obj.Verify(chains[0][0].PublicKey)
}

func (s *session) openRight(set *jose.JSONWebKeySet, claims ...interface{}) error {
	tok, err := jwt.ParseSigned(s.raw)
	if err != nil {
		return err
	}
	keys := set.Key(tok.Headers[0].KeyID)
	if len(keys) != 1 {
		return errors.New("unknown key")
	}
	return tok.Claims(keys[0], claims...)
}
