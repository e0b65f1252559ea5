// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 asserts what tokens say.
package gojosev4

import (
	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func groups(raw string, key any) ([]string, error) {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return nil, err
	}
	extra := map[string]any{}
	if err := token.Claims(key, &extra); err != nil {
		return nil, err
	}
	var out []string
	for _, g := range extra["groups"].([]any) { // want `claim groups is asserted`
		out = append(out, g.(string)) // want `claim groups is asserted to string`
	}
	return append(out, token.Headers[0].ExtraHeaders["x"].(string)), nil // want `header parameter x is asserted to string`
}

func unsafe(token *jwt.JSONWebToken) (string, error) {
	var claims map[string]any
	if err := token.UnsafeClaimsWithoutVerification(&claims); err != nil {
		return "", err
	}
	return claims["iss"].(string), nil // want `claim iss is asserted to string`
}
