// SPDX-License-Identifier: Apache-2.0

// Package kataras says how long tickets are good with kataras/jwt.
package kataras

import (
	"time"

	"github.com/kataras/jwt"
)

func screening(key []byte, claims any) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, claims, jwt.MaxAge(3*time.Hour))
}

func season(key []byte, claims any) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, claims, jwt.MaxAge(120*24*time.Hour)) // want `120 days.*\(jwtlonglived\)`
}

func month(key []byte) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Claims{
		Expiry: time.Now().AddDate(0, 1, 0).Unix(), // want `days.*\(jwtlonglived\)`
	})
}
