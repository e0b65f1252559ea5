// SPDX-License-Identifier: Apache-2.0

// Package auth hands out claims in maps without a type.
package auth

import "github.com/golang-jwt/jwt/v5"

var key []byte

// Claims returns the claims of a token.
func Claims(raw string) (map[string]any, error) {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return key, nil })
	if err != nil {
		return nil, err
	}
	return claims, nil
}

// Defaults returns claims that are to be signed.
func Defaults() map[string]any { return map[string]any{"role": "user"} }

// Settings says nothing of tokens.
func Settings(m map[string]any) map[string]any { return m }
