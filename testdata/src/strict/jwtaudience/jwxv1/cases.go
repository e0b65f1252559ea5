// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 accepts tokens of jwx with its own key.
package jwxv1

import (
	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

func anybody(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithVerify(jwa.HS256, key), jwt.WithValidate(true)) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func compared(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithVerify(jwa.HS256, key), jwt.WithValidate(true), jwt.WithAudience("orders"))
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func later(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithVerify(jwa.HS256, key), jwt.WithValidate(true))
	if err != nil {
		return "", err
	}
	if err := jwt.Validate(tok, jwt.WithAudience("orders")); err != nil {
		return "", err
	}
	return tok.Subject(), nil
}
