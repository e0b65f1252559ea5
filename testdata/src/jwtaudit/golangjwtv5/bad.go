// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 issues and refuses tokens in silence.
package golangjwtv5

import "github.com/golang-jwt/jwt/v5"

func sign(claims jwt.Claims, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key) // want `jwt.Token.SignedString issues a token and nothing is logged \[nobody can say afterwards who got one\]`
}

func accept(raw string, keyfunc jwt.Keyfunc) error {
	_, err := jwt.Parse(raw, keyfunc) // want `what jwt.Parse refuses is not logged \[attempts with forged or stolen tokens leave no trace\]`
	return err
}
