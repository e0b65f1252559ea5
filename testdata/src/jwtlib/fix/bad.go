// SPDX-License-Identifier: Apache-2.0

// Package fix imports a dead library beside the one that took its place.
package fix

import (
	"github.com/dgrijalva/jwt-go" // want `github.com/dgrijalva/jwt-go is archived`
)

func sign(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.StandardClaims{Subject: "1"}).SignedString(key)
}

func read(raw string, key []byte) (string, error) {
	token, err := jwt.ParseWithClaims(raw, &jwt.StandardClaims{}, func(*jwt.Token) (interface{}, error) { return key, nil })
	if err != nil {
		return "", err
	}
	return token.Claims.(*jwt.StandardClaims).Subject, nil
}
