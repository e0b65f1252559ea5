// SPDX-License-Identifier: Apache-2.0

// Package jwsjwxv4 takes claims out of payloads that jwx verifies.
package jwsjwxv4

import (
	"encoding/json"
	"errors"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jws"
)

type claims struct {
	Subject  string `json:"sub"`
	Audience string `json:"aud"`
	Issuer   string `json:"iss"`
}

func anybody(raw, key []byte) (string, error) {
	payload, err := jws.Verify(raw, jws.WithKey(jwa.HS256(), key)) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil {
		return "", err
	}
	return c.Subject, nil
}

func compared(raw, key []byte) (string, error) {
	payload, err := jws.Verify(raw, jws.WithKey(jwa.HS256(), key))
	if err != nil {
		return "", err
	}
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil {
		return "", err
	}
	if c.Audience != "orders" {
		return "", errors.New("wrong audience")
	}
	return c.Subject, nil
}
