// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 asserts what tokens say.
package golangjwtv4

import "github.com/golang-jwt/jwt/v4"

func keyfunc(*jwt.Token) (interface{}, error) { return []byte(nil), nil }

func id(raw string) (int64, string) {
	token, err := jwt.Parse(raw, keyfunc)
	if err != nil {
		return 0, ""
	}
	claims, ok := token.Claims.(jwt.MapClaims)
	if !ok || !token.Valid {
		return 0, ""
	}
	return int64(claims["user_id"].(float64)), claims["name"].(string) // want `claim user_id is asserted to float64` `claim name is asserted to string`
}

func unread(raw string) (string, bool) {
	token, _ := jwt.Parse(raw, keyfunc)
	claims, ok := token.Claims.(jwt.MapClaims) // want `claims are read of a token whose parsing may have failed`
	if !ok {
		return "", false
	}
	name, ok := claims["name"].(string)
	return name, ok
}
