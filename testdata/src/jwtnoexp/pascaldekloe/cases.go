// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe signs passes of pascaldekloe/jwt with and without an end.
package pascaldekloe

import (
	"time"

	"github.com/pascaldekloe/jwt"
)

func endless(key []byte, sub string) ([]byte, error) {
	var claims jwt.Claims // want `without exp.*\(jwtnoexp\)`
	claims.Subject = sub
	return claims.HMACSign(jwt.HS256, key)
}

func ending(key []byte, sub string) ([]byte, error) {
	var claims jwt.Claims
	claims.Subject = sub
	claims.Expires = jwt.NewNumericTime(time.Now().Add(time.Hour))
	return claims.HMACSign(jwt.HS256, key)
}

// A nil pointer holds nothing: the program stops before it signs.
func neverMade(key []byte, at time.Time) ([]byte, error) {
	var c *jwt.Claims
	c.Subject = "conductor"
	c.Expires = jwt.NewNumericTime(at)
	return c.HMACSign(jwt.HS256, key)
}
