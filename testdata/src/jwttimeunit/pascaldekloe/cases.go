// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe dates passes of pascaldekloe/jwt.
package pascaldekloe

import (
	"time"

	"github.com/pascaldekloe/jwt"
)

func typed(key []byte) ([]byte, error) {
	claims := jwt.Claims{Registered: jwt.Registered{Expires: jwt.NewNumericTime(time.Now().Add(time.Hour))}}
	return claims.HMACSign(jwt.HS256, key)
}

func millis(key []byte) ([]byte, error) {
	date := jwt.NumericTime(time.Now().Add(time.Hour).UnixMilli())
	claims := jwt.Claims{Registered: jwt.Registered{Expires: &date}} // want `exp gets milliseconds.*\(jwttimeunit\)`
	return claims.HMACSign(jwt.HS256, key)
}

func inSet(key []byte) ([]byte, error) {
	claims := jwt.Claims{Set: map[string]any{
		"exp": time.Now().Add(time.Hour).UnixMilli(), // want `exp gets milliseconds.*\(jwttimeunit\)`
	}}
	return claims.HMACSign(jwt.HS256, key)
}
