// SPDX-License-Identifier: Apache-2.0

// Package kataras asserts what tokens say.
package kataras

import "github.com/kataras/jwt"

func role(raw, key []byte) (string, error) {
	verified, err := jwt.Verify(jwt.HS256, key, raw)
	if err != nil {
		return "", err
	}
	var claims map[string]interface{}
	if err := verified.Claims(&claims); err != nil {
		return "", err
	}
	return claims["role"].(string), nil // want `claim role is asserted to string`
}
