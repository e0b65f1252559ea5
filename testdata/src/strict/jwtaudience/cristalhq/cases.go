// SPDX-License-Identifier: Apache-2.0

// Package cristalhq accepts tokens of cristalhq/jwt.
package cristalhq

import (
	"errors"
	"time"

	"github.com/cristalhq/jwt/v5"
)

func anybody(raw []byte, v jwt.Verifier) (string, error) {
	var claims jwt.RegisteredClaims
	if err := jwt.ParseClaims(raw, v, &claims); err != nil { // want `nothing compares aud of what .*\(jwtaudience\)`
		return "", err
	}
	if !claims.IsValidAt(time.Now()) {
		return "", errors.New("expired")
	}
	return claims.Subject, nil
}

func compared(raw []byte, v jwt.Verifier) (string, error) {
	var claims jwt.RegisteredClaims
	if err := jwt.ParseClaims(raw, v, &claims); err != nil {
		return "", err
	}
	if !claims.IsValidAt(time.Now()) || !claims.IsForAudience("orders") {
		return "", errors.New("expired, or for somebody else")
	}
	return claims.Subject, nil
}
