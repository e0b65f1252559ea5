// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 accepts tokens of jwx with its own key.
package jwxv2

import (
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func anybody(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key)) // want `nothing compares iss of what .*\(jwtissuer\)`
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func compared(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key), jwt.WithIssuer("https://login.example.com"))
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func later(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key))
	if err != nil {
		return "", err
	}
	if err := jwt.Validate(tok, jwt.WithIssuer("https://login.example.com")); err != nil {
		return "", err
	}
	return tok.Subject(), nil
}
