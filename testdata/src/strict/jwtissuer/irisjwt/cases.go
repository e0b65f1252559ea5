// SPDX-License-Identifier: Apache-2.0

// Package irisjwt accepts tokens with the middleware of iris.
package irisjwt

import (
	"github.com/kataras/iris/v12/middleware/jwt"
)

func anybody(key, raw []byte) (string, error) {
	tok, err := jwt.NewVerifier(jwt.HS256, key).VerifyToken(raw) // want `nothing compares iss of what .*\(jwtissuer\)`
	if err != nil {
		return "", err
	}
	return tok.StandardClaims.Subject, nil
}

func compared(key, raw []byte) (string, error) {
	tok, err := jwt.NewVerifier(jwt.HS256, key).VerifyToken(raw)
	if err != nil || tok.StandardClaims.Issuer != "https://login.example.com" {
		return "", jwt.ErrExpected
	}
	return tok.StandardClaims.Subject, nil
}

// What NewVerifier is given is asked only where a Blocklist is set.
func byVerifier(key, raw []byte) (string, error) {
	tok, err := jwt.NewVerifier(jwt.HS256, key, jwt.Expected{Issuer: "https://login.example.com"}).VerifyToken(raw) // want `nothing compares iss`
	if err != nil {
		return "", err
	}
	return tok.StandardClaims.Subject, nil
}
