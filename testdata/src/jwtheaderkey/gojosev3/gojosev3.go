// SPDX-License-Identifier: Apache-2.0

// Package gojosev3 verifies with the key that a token of go-jose v3 brings, or with its own.
package gojosev3

import (
	"crypto"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

func brought(raw string) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	return &claims, tok.Claims(tok.Headers[0].JSONWebKey, &claims) // want `jwt.JSONWebToken.Claims verifies with the key that the token's jwk brings .*\(jwtheaderkey\)`
}

func keyOf(sig jose.Signature) (interface{}, error) {
	if sig.Protected.JSONWebKey == nil {
		return nil, errors.New("no key")
	}
	return sig.Protected.JSONWebKey.Key, nil
}

func message(raw string) ([]byte, error) {
	obj, err := jose.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	key, err := keyOf(obj.Signatures[0])
	if err != nil {
		return nil, err
	}
	_, _, payload, err := obj.VerifyMulti(key) // want `jose.JSONWebSignature.VerifyMulti verifies with the key that the token's jwk brings`
	return payload, err
}

// The claims of a token that nobody has verified say where its keys are.
func discovered(raw string) (*jose.JSONWebKeySet, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	if err := tok.UnsafeClaimsWithoutVerification(&claims); err != nil {
		return nil, err
	}
	resp, err := http.Get(claims.Issuer + "/.well-known/jwks.json") // want `the token's iss names the address that http.Get fetches from`
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	set := new(jose.JSONWebKeySet)
	return set, json.NewDecoder(resp.Body).Decode(set)
}

// A proof of possession (RFC 9449): the thumbprint is bound elsewhere.
func proof(raw, thumbprint string) error {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	key := tok.Headers[0].JSONWebKey
	sum, err := key.Thumbprint(crypto.SHA256)
	if err != nil || string(sum) != thumbprint {
		return errors.New("other key")
	}
	return tok.Claims(key, &jwt.Claims{})
}

func own(raw string, keys *jose.JSONWebKeySet) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	return &claims, tok.Claims(keys, &claims)
}

func discoveredRight(raw string, issuers map[string]*url.URL) (*http.Response, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	if err := tok.UnsafeClaimsWithoutVerification(&claims); err != nil {
		return nil, err
	}
	address, ok := issuers[claims.Issuer]
	if !ok {
		return nil, errors.New("unknown issuer")
	}
	return http.Get(address.String())
}
