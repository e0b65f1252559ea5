// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import "github.com/golang-jwt/jwt/v5"

func named(claims jwt.Claims, id string, key []byte) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.Header["kid"] = id
	return token.SignedString(key)
}

func computed(claims jwt.Claims, params map[string]any, key []byte) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	for name, value := range params {
		token.Header[name] = value
	}
	return token.SignedString(key)
}

func replaced(claims jwt.Claims, header map[string]any, key []byte) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.Header = header
	return token.SignedString(key)
}

func helped(claims jwt.Claims, key []byte) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	name(token)
	return token.SignedString(key)
}

func name(token *jwt.Token) { token.Header["kid"] = "1" }

func given(token *jwt.Token, key []byte) (string, error) { return token.SignedString(key) }
