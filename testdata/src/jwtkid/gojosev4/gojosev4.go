// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 holds cases of go-jose v4.
package gojosev4

import (
	"os"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func file(raw string, claims *jwt.Claims) error {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.ES256})
	if err != nil {
		return err
	}
	data, err := os.ReadFile("keys/" + tok.Headers[0].KeyID) // want `the token's kid becomes a part of the file path of os.ReadFile .*\(jwtkid\)`
	if err != nil {
		return err
	}
	return tok.Claims(data, claims)
}

func signature(raw string) ([]byte, error) {
	obj, err := jose.ParseSigned(raw, []jose.SignatureAlgorithm{jose.ES256})
	if err != nil {
		return nil, err
	}
	for _, sig := range obj.Signatures {
		if _, err := os.ReadFile(sig.Header.KeyID); err != nil { // want `file path of os.ReadFile`
			return nil, err
		}
	}
	return nil, nil
}

func set(raw string, keys *jose.JSONWebKeySet, claims *jwt.Claims) error {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.ES256})
	if err != nil {
		return err
	}
	return tok.Claims(keys.Key(tok.Headers[0].KeyID)[0], claims)
}

func after(raw string, key any, claims *jwt.Claims) ([]byte, error) {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.ES256})
	if err != nil {
		return nil, err
	}
	if err := tok.Claims(key, claims); err != nil {
		return nil, err
	}
	return os.ReadFile("tenants/" + tok.Headers[0].KeyID)
}
