// SPDX-License-Identifier: Apache-2.0

// Package squarev2 accepts tokens of squarev2.
package squarev2

import (
	"time"

	"gopkg.in/square/go-jose.v2/jwt"
)

func anybody(raw string, key []byte) (string, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil { // want `nothing compares iss of what .*\(jwtissuer\)`
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
	if err := claims.Validate(jwt.Expected{Time: time.Now(), Issuer: "https://login.example.com"}); err != nil {
		return "", err
	}
	return claims.Subject, nil
}
