// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 takes tokens of jwx with its own key.
package jwxv4

import (
	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

func anybody(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key)) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}

func compared(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key), jwt.WithAudience("orders"))
	if err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}
