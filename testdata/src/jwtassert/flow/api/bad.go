// SPDX-License-Identifier: Apache-2.0

// Package api asserts claims that another package read.
package api

import "example.com/jwtvet/jwtassert/flow/auth"

func role(raw string) (string, error) {
	claims, err := auth.Claims(raw)
	if err != nil {
		return "", err
	}
	return claims["role"].(string), nil // want `claim role is asserted to string`
}
