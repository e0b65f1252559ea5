// SPDX-License-Identifier: Apache-2.0

package dgrijalvav4

import "github.com/dgrijalva/jwt-go/v4"

func sign(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodNone, claims) // want `without a signature .*\(jwtnone\)`
	return token.SignedString(jwt.UnsafeAllowNoneSignatureType)
}

func accept(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (interface{}, error) {
		return jwt.UnsafeAllowNoneSignatureType, nil // want `accepts tokens without a signature .*\(jwtnone\)`
	})
}

func acceptList(raw string, keys jwt.Keyfunc) (*jwt.Token, error) {
	return jwt.Parse(raw, keys, jwt.WithValidMethods([]string{"none", "ES256"})) // want `accepts tokens without a signature .*\(jwtnone\)`
}

func known(raw string) (*jwt.Token, error) {
	keys := jwt.KnownKeyfunc(jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType) // want `accepts tokens without a signature .*\(jwtnone\)`
	return jwt.Parse(raw, keys)
}
