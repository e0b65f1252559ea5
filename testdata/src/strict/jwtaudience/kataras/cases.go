// SPDX-License-Identifier: Apache-2.0

// Package kataras accepts tokens of kataras/jwt with its own key.
package kataras

import (
	"github.com/kataras/jwt"
)

func anybody(raw, key []byte) (string, error) {
	tok, err := jwt.Verify(jwt.HS256, key, raw) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	return tok.StandardClaims.Subject, nil
}

func compared(raw, key []byte) (string, error) {
	tok, err := jwt.Verify(jwt.HS256, key, raw, jwt.Expected{Audience: jwt.Audience{"orders"}})
	if err != nil {
		return "", err
	}
	return tok.StandardClaims.Subject, nil
}
