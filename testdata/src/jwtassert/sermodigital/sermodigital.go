// SPDX-License-Identifier: Apache-2.0

// Package sermodigital asserts what tokens of SermoDigital/jose say.
package sermodigital

import (
	"errors"
	"net/http"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

func trusting(r *http.Request, key []byte) (string, error) {
	tok, err := jws.ParseJWTFromRequest(r)
	if err != nil {
		return "", err
	}
	if err := tok.Validate(key, crypto.SigningMethodHS512); err != nil {
		return "", err
	}
	return tok.Claims().Get("uid").(string), nil // want `claim uid is asserted to string without a test .*\(jwtassert\)`
}

// The payload of a signature is what JSON makes of it.
func payload(raw, key []byte) (string, error) {
	obj, err := jws.ParseCompact(raw)
	if err != nil {
		return "", err
	}
	if err := obj.Verify(key, crypto.SigningMethodHS256); err != nil {
		return "", err
	}
	claims, ok := obj.Payload().(map[string]interface{})
	if !ok {
		return "", errors.New("no claims")
	}
	return claims["uid"].(string), nil // want `claim uid is asserted to string`
}

func named(claims jws.Claims) string {
	return claims["name"].(string) // want `claim name is asserted to string`
}

func validator() jws.Claims {
	c := jws.Claims{}
	c.Set("uid", "nobody")
	if c.Get("uid").(string) == "" {
		return nil
	}
	return c
}

func asking(r *http.Request, key []byte) (string, error) {
	tok, err := jws.ParseJWTFromRequest(r)
	if err != nil {
		return "", err
	}
	if err := tok.Validate(key, crypto.SigningMethodHS512); err != nil {
		return "", err
	}
	uid, ok := tok.Claims().Get("uid").(string)
	if !ok {
		return "", errors.New("no uid")
	}
	return uid, nil
}
