// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 accepts tokens of cristalhq/jwt.
package cristalhqv3

import (
	"encoding/json"
	"errors"
	"time"

	"github.com/cristalhq/jwt/v3"
)

func anybody(raw []byte, v jwt.Verifier) (string, error) {
	tok, err := jwt.ParseAndVerify(raw, v) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	var claims jwt.StandardClaims
	if err := json.Unmarshal(tok.RawClaims(), &claims); err != nil {
		return "", err
	}
	if !claims.IsValidAt(time.Now()) {
		return "", errors.New("expired")
	}
	return claims.Subject, nil
}

func compared(raw []byte, v jwt.Verifier) (string, error) {
	tok, err := jwt.ParseAndVerify(raw, v)
	if err != nil {
		return "", err
	}
	var claims jwt.StandardClaims
	if err := json.Unmarshal(tok.RawClaims(), &claims); err != nil {
		return "", err
	}
	if !claims.IsValidAt(time.Now()) || !claims.IsForAudience("orders") {
		return "", errors.New("expired, or for somebody else")
	}
	return claims.Subject, nil
}
