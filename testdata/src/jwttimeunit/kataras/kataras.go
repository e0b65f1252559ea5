// SPDX-License-Identifier: Apache-2.0

// Package kataras states the times of tickets with kataras/jwt.
package kataras

import (
	"time"

	"github.com/kataras/jwt"
)

const screening = 3 * time.Hour

func seconds(key []byte) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Claims{Expiry: time.Now().Add(screening).Unix(), IssuedAt: time.Now().Unix()})
}

func maxAge(key []byte) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Map{"seat": "12A"}, jwt.MaxAge(screening))
}

func span(key []byte) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Claims{
		Expiry: int64(screening.Seconds()), // want `exp.*number.*\(jwttimeunit\)`
	})
}

func millis(key []byte) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Map{
		"exp": time.Now().Add(screening).UnixMilli(), // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func timeInMap(key []byte) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Map{
		"exp": time.Now().Add(screening), // want `exp.*time\.Time.*\(jwttimeunit\)`
	})
}

func bareMaxAge(key []byte) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Map{"seat": "12A"}, jwt.MaxAge(180)) // want `exp gets now and 180ns.*\(jwttimeunit\)`
}
