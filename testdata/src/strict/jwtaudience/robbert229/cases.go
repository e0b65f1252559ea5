// SPDX-License-Identifier: Apache-2.0

// Package robbert229 accepts tokens of robbert229/jwt.
package robbert229

import (
	"errors"

	"github.com/robbert229/jwt"
)

func anybody(raw, key string) (string, error) {
	alg := jwt.HmacSha256(key)
	claims, err := alg.DecodeAndValidate(raw) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	sub, err := claims.Get("sub")
	if err != nil {
		return "", err
	}
	text, _ := sub.(string)
	return text, nil
}

func compared(raw, key string) (string, error) {
	alg := jwt.HmacSha256(key)
	claims, err := alg.DecodeAndValidate(raw)
	if err != nil {
		return "", err
	}
	if got, err := claims.Get("aud"); err != nil || got != "orders" {
		return "", errors.New("for somebody else")
	}
	sub, err := claims.Get("sub")
	if err != nil {
		return "", err
	}
	text, _ := sub.(string)
	return text, nil
}
