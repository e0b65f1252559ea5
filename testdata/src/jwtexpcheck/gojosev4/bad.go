// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 accepts tokens of go-jose v4 whose expiry nobody checks.
package gojosev4

import (
	"encoding/json"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

var key = loadKey()

func loadKey() []byte { return nil }

func claimsOnly(raw string) (string, error) {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.HS256})
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil { // want `jwt.JSONWebToken.Claims leaves exp alone, and nothing checks it afterwards`
		return "", err
	}
	return claims.Subject, nil
}

func intoMap(raw string) (string, error) {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.HS256})
	if err != nil {
		return "", err
	}
	claims := map[string]any{}
	if err := tok.Claims(key, &claims); err != nil { // want `jwt.JSONWebToken.Claims leaves exp alone`
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

type user struct {
	Subject string `json:"sub"`
	Expires int64  `json:"exp"`
}

func signatureOnly(raw string) (string, error) {
	msg, err := jose.ParseSigned(raw, []jose.SignatureAlgorithm{jose.HS256})
	if err != nil {
		return "", err
	}
	payload, err := msg.Verify(key) // want `jose.JSONWebSignature.Verify leaves exp alone`
	if err != nil {
		return "", err
	}
	var u user
	if err := json.Unmarshal(payload, &u); err != nil {
		return "", err
	}
	return u.Subject, nil
}
