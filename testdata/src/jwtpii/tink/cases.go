// SPDX-License-Identifier: Apache-2.0

// Package tink writes an address into passes of Tink, or does not.
package tink

import (
	"time"

	"github.com/tink-crypto/tink-go/v2/jwt"
)

type person struct{ ID, Email string }

func addressed(p person, mac jwt.MAC) (string, error) {
	end := time.Now().Add(time.Hour)
	opts := &jwt.RawJWTOptions{ExpiresAt: &end, CustomClaims: map[string]any{
		"email": p.Email, // want `email.*contact.*\(jwtpii\)`
	}}
	raw, err := jwt.NewRawJWT(opts)
	if err != nil {
		return "", err
	}
	return mac.ComputeMACAndEncode(raw)
}

func numbered(p person, mac jwt.MAC) (string, error) {
	sub := p.ID
	end := time.Now().Add(time.Hour)
	opts := &jwt.RawJWTOptions{Subject: &sub, ExpiresAt: &end}
	raw, err := jwt.NewRawJWT(opts)
	if err != nil {
		return "", err
	}
	return mac.ComputeMACAndEncode(raw)
}
