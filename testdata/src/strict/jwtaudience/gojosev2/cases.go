// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 accepts tokens of gojosev2.
package gojosev2

import (
	"time"

	"gopkg.in/go-jose/go-jose.v2/jwt"
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
