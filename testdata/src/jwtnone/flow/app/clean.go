// SPDX-License-Identifier: Apache-2.0

package app

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtnone/flow/auth"
)

func signed(key []byte) (string, error) {
	return auth.Sign(jwt.SigningMethodHS256, jwt.MapClaims{}, key)
}

func signedByName(key []byte) (string, error) {
	return auth.SignNamed("HS384", jwt.MapClaims{"level": "none"}, key)
}

func accepted(raw string, key []byte) (*jwt.Token, error) {
	return auth.Parse(raw, []string{"HS256"}, key)
}
