// SPDX-License-Identifier: Apache-2.0

// Package gojosev3 accepts tokens of gojosev3.
package gojosev3

import (
	"time"

	"github.com/go-jose/go-jose/v3/jwt"
)

func anybody(raw string, key []byte) (string, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil { // want `nothing compares aud of what .*\(jwtaudience\)`
		return "", err
	}
	if err := claims.Validate(jwt.Expected{Time: time.Now()}); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func compared(raw string, key []byte) (string, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		return "", err
	}
	if err := claims.Validate(jwt.Expected{Time: time.Now(), Audience: jwt.Audience{"orders"}}); err != nil {
		return "", err
	}
	return claims.Subject, nil
}
