// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 signs without a key id.
package golangjwtv5

import "github.com/golang-jwt/jwt/v5"

func sign(claims jwt.Claims, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key) // want `jwt.Token.SignedString signs without kid in the header \[verifiers cannot tell an old key from a new one: the key cannot be changed without refusing all tokens\]`
}

func typed(claims jwt.Claims, key []byte) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.Header["typ"] = "at+jwt"
	return token.SignedString(key) // want `signs without kid`
}
