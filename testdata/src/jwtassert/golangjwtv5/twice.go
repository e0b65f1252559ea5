// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

// The second assertion of an entry runs only where the first one did not panic.

func again(raw string, key []byte) (float64, bool, error) {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return 0, false, err
	}
	level := claims["level"]
	return level.(float64), level.(float64) > 3, nil // want `claim level is asserted to float64 without a test`
}

func againInBranches(raw string, key []byte, high bool) (float64, error) {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return 0, err
	}
	if high {
		return claims["level"].(float64) + 1, nil // want `claim level is asserted to float64 without a test`
	}
	if claims["level"].(float64) > 3 { // want `claim level is asserted to float64 without a test`
		return 0, errors.New("too high")
	}
	return claims["level"].(float64), nil
}
