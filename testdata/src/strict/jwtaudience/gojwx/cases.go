// SPDX-License-Identifier: Apache-2.0

// Package gojwx accepts tokens of the old lestrrat/go-jwx.
package gojwx

import (
	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
)

func anybody(raw, key []byte) (string, error) {
	tok, err := jwt.ParseBytes(raw, jwt.WithVerify(jwa.HS256, key)) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	if err := tok.Verify(); err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func compared(raw, key []byte) (string, error) {
	tok, err := jwt.ParseBytes(raw, jwt.WithVerify(jwa.HS256, key))
	if err != nil {
		return "", err
	}
	if err := tok.Verify(jwt.WithAudience("orders")); err != nil {
		return "", err
	}
	return tok.Subject(), nil
}
