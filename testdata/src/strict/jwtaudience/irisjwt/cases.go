// SPDX-License-Identifier: Apache-2.0

// Package irisjwt accepts tokens with the middleware of iris.
package irisjwt

import (
	"github.com/kataras/iris/v12/middleware/jwt"
)

func anybody(key, raw []byte) (string, error) {
	tok, err := jwt.NewVerifier(jwt.HS256, key).VerifyToken(raw) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	return tok.StandardClaims.Subject, nil
}

func compared(key, raw []byte) (string, error) {
	tok, err := jwt.NewVerifier(jwt.HS256, key).VerifyToken(raw, jwt.Expected{Audience: []string{"orders"}})
	if err != nil {
		return "", err
	}
	return tok.StandardClaims.Subject, nil
}

// What NewVerifier is given is asked only where a Blocklist is set.
func byVerifier(key, raw []byte) (string, error) {
	tok, err := jwt.NewVerifier(jwt.HS256, key, jwt.Expected{Audience: []string{"orders"}}).VerifyToken(raw) // want `nothing compares aud`
	if err != nil {
		return "", err
	}
	return tok.StandardClaims.Subject, nil
}
