// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 takes the keys of cristalhq/jwt v3 from where the token says, or from where it knows.
package cristalhqv3

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/cristalhq/jwt/v3"
)

func trusting(raw string) (*http.Response, error) {
	tok, err := jwt.ParseString(raw)
	if err != nil {
		return nil, err
	}
	text, err := base64.RawURLEncoding.DecodeString(string(tok.RawHeader()))
	if err != nil {
		return nil, err
	}
	header := map[string]interface{}{}
	if err := json.Unmarshal(text, &header); err != nil {
		return nil, err
	}
	address, ok := header["jku"].(string) // want `the token's jku names the address that http.Get fetches from .*\(jwtheaderkey\)`
	if !ok {
		return nil, errors.New("no address")
	}
	return http.Get(address)
}

func issuer(raw string) (*http.Response, error) {
	tok, err := jwt.ParseString(raw)
	if err != nil {
		return nil, err
	}
	var claims struct {
		Issuer string `json:"iss"`
	}
	if err := json.Unmarshal(tok.RawClaims(), &claims); err != nil {
		return nil, err
	}
	return http.Get(claims.Issuer) // want `the token's iss names the address that http.Get fetches from`
}

func asking(raw string, verifier jwt.Verifier) (*http.Response, error) {
	tok, err := jwt.ParseAndVerifyString(raw, verifier)
	if err != nil {
		return nil, err
	}
	var claims struct {
		Issuer string `json:"iss"`
	}
	if err := json.Unmarshal(tok.RawClaims(), &claims); err != nil {
		return nil, err
	}
	return http.Get(claims.Issuer)
}
