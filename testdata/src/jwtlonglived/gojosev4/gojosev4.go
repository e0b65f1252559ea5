// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 says how long tokens of a flight live with go-jose v4.
package gojosev4

import (
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func expires(s jose.Signer, life time.Duration) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{Expiry: jwt.NewNumericDate(time.Now().Add(life))}).Serialize()
}

func hour(s jose.Signer) (string, error) { return expires(s, time.Hour) }

func month(s jose.Signer) (string, error) {
	return expires(s, 30*24*time.Hour) // want `30 days.*\(jwtlonglived\)`
}

func year(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{
		Expiry: jwt.NewNumericDate(time.Now().AddDate(1, 0, 0)), // want `36[56] days.*\(jwtlonglived\)`
	}).Serialize()
}

func shift(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{
		Expiry: jwt.NewNumericDate(time.Now().Add(12 * time.Hour)),
	}).Serialize()
}

func merged(s jose.Signer, id string) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{Subject: id}).Claims(map[string]any{
		"exp": time.Now().Add(36 * time.Hour).Unix(), // want `36h.*\(jwtlonglived\)`
	}).Serialize()
}

func refreshToken(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{
		Expiry: jwt.NewNumericDate(time.Now().Add(14 * 24 * time.Hour)),
	}).Serialize()
}
