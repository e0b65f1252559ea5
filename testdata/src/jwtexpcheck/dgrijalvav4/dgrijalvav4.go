// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 lets people in with the preview of jwt-go v4: some whose time is over, some not.
package dgrijalvav4

import (
	"github.com/dgrijalva/jwt-go/v4"
)

var key []byte

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

func anyTime(raw string) (string, error) {
	var claims jwt.StandardClaims
	_, err := jwt.ParseWithClaims(raw, &claims, keyfunc, jwt.WithoutClaimsValidation()) // want `exp.*\(jwtexpcheck\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func inTime(raw string) (string, error) {
	var claims jwt.StandardClaims
	_, err := jwt.ParseWithClaims(raw, &claims, keyfunc, jwt.WithAudience("tram"))
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}
