// SPDX-License-Identifier: Apache-2.0

// Package sjwt asserts what tokens of sjwt say.
package sjwt

import (
	"errors"

	"github.com/brianvoe/sjwt"
)

func trusting(raw string, secret []byte) (string, error) {
	if !sjwt.Verify(raw, secret) {
		return "", errors.New("forged")
	}
	claims, err := sjwt.Parse(raw)
	if err != nil || claims.Validate() != nil {
		return "", errors.New("no token")
	}
	return claims["role"].(string), nil // want `claim role is asserted to string.*\(jwtassert\)`
}

func asking(raw string, secret []byte) (string, error) {
	if !sjwt.Verify(raw, secret) {
		return "", errors.New("forged")
	}
	claims, err := sjwt.Parse(raw)
	if err != nil || claims.Validate() != nil {
		return "", errors.New("no token")
	}
	role, ok := claims["role"].(string)
	if !ok {
		return "", errors.New("no role")
	}
	return role, nil
}
