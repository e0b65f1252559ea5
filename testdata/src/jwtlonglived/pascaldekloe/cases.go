// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe says how long passes of pascaldekloe/jwt are good.
package pascaldekloe

import (
	"time"

	"github.com/pascaldekloe/jwt"
)

func hour(key []byte, sub string) ([]byte, error) {
	var claims jwt.Claims
	claims.Subject = sub
	claims.Expires = jwt.NewNumericTime(time.Now().Add(time.Hour))
	return claims.HMACSign(jwt.HS256, key)
}

func year(key []byte, sub string) ([]byte, error) {
	var claims jwt.Claims
	claims.Subject = sub
	claims.Expires = jwt.NewNumericTime(time.Now().Add(365 * 24 * time.Hour)) // want `365 days.*\(jwtlonglived\)`
	return claims.HMACSign(jwt.HS256, key)
}

func literal(key []byte, sub string) ([]byte, error) {
	claims := jwt.Claims{Registered: jwt.Registered{
		Subject: sub,
		Expires: jwt.NewNumericTime(time.Now().Add(50 * 24 * time.Hour)), // want `50 days.*\(jwtlonglived\)`
	}}
	return claims.HMACSign(jwt.HS256, key)
}
