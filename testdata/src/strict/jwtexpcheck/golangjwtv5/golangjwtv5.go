// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 verifies tokens of others, with and without asking for exp.
package golangjwtv5

import (
	"crypto/ecdsa"

	"github.com/golang-jwt/jwt/v5"
)

func lasting(raw string, key *ecdsa.PublicKey) (string, error) {
	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }) // want `jwt.Parse takes tokens without exp \[a stolen token works for ever\]`
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

func ending(raw string, key *ecdsa.PublicKey) (string, error) {
	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithExpirationRequired())
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}
