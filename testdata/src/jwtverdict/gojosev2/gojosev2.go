// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 ignores what go-jose.v2 says of a token, and does not.
package gojosev2

import (
	"log"
	"time"

	"gopkg.in/square/go-jose.v2/jwt"
)

var key []byte

func stale(raw string) string {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return ""
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		return ""
	}
	if err := claims.Validate(jwt.Expected{Time: time.Now()}); err != nil { // want `.*\(jwtverdict\)`
		log.Print("stale ", err)
	}
	return claims.Subject
}

func fresh(raw string) string {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return ""
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		return ""
	}
	if err := claims.Validate(jwt.Expected{Time: time.Now()}); err != nil {
		log.Print("stale ", err)
		return ""
	}
	return claims.Subject
}
