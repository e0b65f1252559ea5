// SPDX-License-Identifier: Apache-2.0

// Package jose2go accepts letters of jose2go.
package jose2go

import (
	"encoding/json"
	"errors"

	jose "github.com/dvsekhvalnov/jose2go"
)

type letter struct {
	Subject  string `json:"sub"`
	Audience string `json:"aud"`
	Issuer   string `json:"iss"`
}

func anybody(raw string, key []byte) (string, error) {
	payload, _, err := jose.DecodeBytes(raw, jose.Alg(key, jose.HS256)) // want `nothing compares iss of what .*\(jwtissuer\)`
	if err != nil {
		return "", err
	}
	var l letter
	if err := json.Unmarshal(payload, &l); err != nil {
		return "", err
	}
	return l.Subject, nil
}

func compared(raw string, key []byte) (string, error) {
	payload, _, err := jose.DecodeBytes(raw, jose.Alg(key, jose.HS256))
	if err != nil {
		return "", err
	}
	var l letter
	if err := json.Unmarshal(payload, &l); err != nil {
		return "", err
	}
	if l.Issuer != "https://login.example.com" {
		return "", errors.New("for somebody else")
	}
	return l.Subject, nil
}
