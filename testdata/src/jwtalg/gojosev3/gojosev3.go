// SPDX-License-Identifier: Apache-2.0

// Package gojosev3 holds cases of go-jose v3, whose ParseSigned takes no list.
package gojosev3

import (
	"crypto/rsa"
	"errors"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
	"github.com/lestrrat-go/jwx/v2/jwk"
)

// A secret unless the set has the key of the token's kid.
func either(raw, secret string, set jwk.Set) error {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	var key interface{} = []byte(secret)
	if set != nil {
		if k, ok := set.LookupKeyID(tok.Headers[0].KeyID); ok {
			if err := k.Raw(&key); err != nil {
				return err
			}
		}
	}
	return tok.Claims(key, &jwt.Claims{}) // want `jwt.JSONWebToken.Claims uses HMAC secrets and public keys alike.*\(jwtalg\)`
}

func choose(raw string, secret []byte, public *rsa.PublicKey) error {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	var key interface{} = secret
	if public != nil {
		key = public
	}
	return tok.Claims(key, &jwt.Claims{}) // want `uses HMAC secrets and public keys alike`
}

func chooseJWS(raw string, secret []byte, public *rsa.PublicKey) ([]byte, error) {
	obj, err := jose.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	var key interface{} = secret
	if public != nil {
		key = public
	}
	return obj.Verify(key) // want `jose.JSONWebSignature.Verify uses HMAC secrets and public keys alike`
}

func chooseTested(raw string, secret []byte, public *rsa.PublicKey) error {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	if len(tok.Headers) != 1 || tok.Headers[0].Algorithm != string(jose.RS256) {
		return errors.New("unexpected algorithm")
	}
	var key interface{} = secret
	if public != nil {
		key = public
	}
	return tok.Claims(key, &jwt.Claims{})
}

func chooseLoop(raw string, secret []byte, public *rsa.PublicKey) error {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	for _, h := range tok.Headers {
		if h.Algorithm != "RS256" && h.Algorithm != "HS256" {
			return errors.New("unexpected algorithm")
		}
	}
	var key interface{} = secret
	if public != nil {
		key = public
	}
	return tok.Claims(key, &jwt.Claims{})
}

func typed(raw string, public *rsa.PublicKey) error {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	return tok.Claims(public, &jwt.Claims{})
}

func set(raw string, keys *jose.JSONWebKeySet) error {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	return tok.Claims(keys, &jwt.Claims{})
}
