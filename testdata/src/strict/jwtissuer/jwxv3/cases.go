// SPDX-License-Identifier: Apache-2.0

// Package jwxv3 accepts tokens of jwx with its own key.
package jwxv3

import (
	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func anybody(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key)) // want `nothing compares iss of what .*\(jwtissuer\)`
	if err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}

func compared(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key), jwt.WithIssuer("https://login.example.com"))
	if err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}

func later(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key))
	if err != nil {
		return "", err
	}
	if err := jwt.Validate(tok, jwt.WithIssuer("https://login.example.com")); err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}
