// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 holds cases of go-jose v4.
package gojosev4

import (
	"crypto"
	"errors"
	"net/http"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

var algs = []jose.SignatureAlgorithm{jose.ES256}

func embedded(raw string, claims *jwt.Claims) error {
	tok, err := jwt.ParseSigned(raw, algs)
	if err != nil {
		return err
	}
	key := tok.Headers[0].JSONWebKey
	if key == nil || !key.Valid() {
		return errors.New("no key")
	}
	return tok.Claims(key, claims) // want `jwt.JSONWebToken.Claims verifies with the key that the token's jwk brings .*\(jwtheaderkey\)`
}

func signature(raw string) ([]byte, error) {
	obj, err := jose.ParseSigned(raw, algs)
	if err != nil {
		return nil, err
	}
	return obj.Verify(obj.Signatures[0].Header.JSONWebKey.Key) // want `jose.JSONWebSignature.Verify verifies with the key that the token's jwk brings`
}

func extra(raw string) error {
	tok, err := jwt.ParseSigned(raw, algs)
	if err != nil {
		return err
	}
	resp, err := http.Get(tok.Headers[0].ExtraHeaders["jku"].(string)) // want `the token's jku names the address that http.Get fetches from`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// A proof of possession: something else names the key.
func proof(raw, bound string, claims *jwt.Claims) error {
	tok, err := jwt.ParseSigned(raw, algs)
	if err != nil {
		return err
	}
	key := tok.Headers[0].JSONWebKey
	if err := tok.Claims(key, claims); err != nil {
		return err
	}
	sum, err := key.Thumbprint(crypto.SHA256)
	if err != nil || string(sum) != bound {
		return errors.New("other key")
	}
	return nil
}

func set(raw string, keys *jose.JSONWebKeySet, claims *jwt.Claims) error {
	tok, err := jwt.ParseSigned(raw, algs)
	if err != nil {
		return err
	}
	for _, k := range keys.Key(tok.Headers[0].KeyID) {
		if err := tok.Claims(k, claims); err == nil {
			return nil
		}
	}
	return errors.New("no key")
}
