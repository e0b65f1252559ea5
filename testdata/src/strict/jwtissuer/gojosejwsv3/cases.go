// SPDX-License-Identifier: Apache-2.0

// Package gojosejwsv3 accepts messages of go-jose v3 with claims of its own.
package gojosejwsv3

import (
	"encoding/json"
	"errors"

	"github.com/go-jose/go-jose/v3"
)

type claims struct {
	Subject  string `json:"sub"`
	Audience string `json:"aud"`
	Issuer   string `json:"iss"`
}

func anybody(sig *jose.JSONWebSignature, key []byte) (string, error) {
	payload, err := sig.Verify(key) // want `nothing compares iss of what .*\(jwtissuer\)`
	if err != nil {
		return "", err
	}
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil {
		return "", err
	}
	return c.Subject, nil
}

func compared(sig *jose.JSONWebSignature, key []byte) (string, error) {
	payload, err := sig.Verify(key)
	if err != nil {
		return "", err
	}
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil {
		return "", err
	}
	if c.Issuer != "https://login.example.com" {
		return "", errors.New("wrong issuer")
	}
	return c.Subject, nil
}
