// SPDX-License-Identifier: Apache-2.0

// Package shared has a key that its tests use too, and before it.
package shared

import "github.com/golang-jwt/jwt/v5"

var signingKey = []byte("correct horse battery staple") // want `hard-coded key becomes the key of jwt.ParseWithClaims .*\(jwthardkey\)`

func subject(raw string) (string, error) {
	var claims jwt.RegisteredClaims
	_, err := jwt.ParseWithClaims(raw, &claims, func(*jwt.Token) (any, error) { return signingKey, nil }, jwt.WithValidMethods([]string{"HS256"}))
	return claims.Subject, err
}
