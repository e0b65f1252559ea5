// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 accepts tokens of jwx with its own key.
package jwxv2

import (
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func anybody(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key)) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func compared(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, key), jwt.WithAudience("orders"))
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
	if err := jwt.Validate(tok, jwt.WithAudience("orders")); err != nil {
		return "", err
	}
	return tok.Subject(), nil
}
