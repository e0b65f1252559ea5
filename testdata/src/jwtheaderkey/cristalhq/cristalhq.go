// SPDX-License-Identifier: Apache-2.0

// Package cristalhq takes the keys of cristalhq/jwt from where the token says, or from where it knows.
package cristalhq

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/cristalhq/jwt/v5"
)

type part struct {
	JKU string `json:"jku"`
}

func read(tok *jwt.Token) (p part, err error) {
	text, err := base64.RawURLEncoding.DecodeString(string(tok.HeaderPart()))
	if err != nil {
		return p, err
	}
	err = json.Unmarshal(text, &p)
	return p, err
}

func trusting(raw []byte) (*http.Response, error) {
	tok, err := jwt.ParseNoVerify(raw)
	if err != nil {
		return nil, err
	}
	p, err := read(tok)
	if err != nil {
		return nil, err
	}
	return http.Get(p.JKU) // want `the token's jku names the address that http.Get fetches from .*\(jwtheaderkey\)`
}

// The issuer that a token gives itself says where its keys are.
func issuer(raw []byte) (*http.Response, error) {
	tok, err := jwt.ParseNoVerify(raw)
	if err != nil {
		return nil, err
	}
	var claims jwt.RegisteredClaims
	if err := tok.DecodeClaims(&claims); err != nil {
		return nil, err
	}
	return http.Get(strings.TrimSuffix(claims.Issuer, "/") + "/.well-known/openid-configuration") // want `the token's iss names the address that http.Get fetches from`
}

func asking(raw []byte) (*http.Response, error) {
	tok, err := jwt.ParseNoVerify(raw)
	if err != nil {
		return nil, err
	}
	p, err := read(tok)
	if err != nil {
		return nil, err
	}
	if p.JKU != "https://login.example.com/keys" {
		return nil, errors.New("unknown address")
	}
	return http.Get(p.JKU)
}

func issuerRight(raw []byte, issuers []string) (*http.Response, error) {
	tok, err := jwt.ParseNoVerify(raw)
	if err != nil {
		return nil, err
	}
	claims := &jwt.RegisteredClaims{}
	if err := json.Unmarshal(tok.Claims(), claims); err != nil {
		return nil, err
	}
	for _, known := range issuers {
		if claims.IsIssuer(known) {
			return http.Get(known + "/.well-known/openid-configuration")
		}
	}
	return nil, errors.New("unknown issuer")
}
