// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe accepts tokens of pascaldekloe/jwt.
package pascaldekloe

import (
	"errors"
	"time"

	"github.com/pascaldekloe/jwt"
)

func anybody(raw, key []byte) (string, error) {
	claims, err := jwt.HMACCheck(raw, key) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	if !claims.Valid(time.Now()) {
		return "", errors.New("expired")
	}
	return claims.Subject, nil
}

func compared(raw, key []byte) (string, error) {
	claims, err := jwt.HMACCheck(raw, key)
	if err != nil {
		return "", err
	}
	if !claims.Valid(time.Now()) || !claims.AcceptAudience("orders") {
		return "", errors.New("expired, or for somebody else")
	}
	return claims.Subject, nil
}
