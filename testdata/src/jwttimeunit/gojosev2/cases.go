// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 dates tokens of go-jose.v2.
package gojosev2

import (
	"time"

	"gopkg.in/go-jose/go-jose.v2"
	"gopkg.in/go-jose/go-jose.v2/jwt"
)

func typed(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{Expiry: jwt.NewNumericDate(time.Now().Add(time.Hour))}).CompactSerialize()
}

func millis(s jose.Signer) (string, error) {
	date := jwt.NumericDate(time.Now().Add(time.Hour).UnixMilli())
	return jwt.Signed(s).Claims(jwt.Claims{Expiry: &date}).CompactSerialize() // want `exp gets milliseconds.*\(jwttimeunit\)`
}

func inMap(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(map[string]any{
		"iat": time.Now().Unix(),
		"exp": time.Now().Add(time.Hour).UnixNano(), // want `exp gets nanoseconds.*\(jwttimeunit\)`
	}).CompactSerialize()
}
