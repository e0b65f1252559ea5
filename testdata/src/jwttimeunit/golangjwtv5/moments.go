// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type issue struct{ Until, made time.Time }

func moments(key []byte, at *issue) (string, error) {
	claims := jwt.MapClaims{
		"exp": at.Until,                     // want `exp.*time.Time.*\(jwttimeunit\)`
		"iat": at.made.Format(time.RFC3339), // want `iat.*text.*\(jwttimeunit\)`
		"nbf": float64(at.made.UnixMilli()), // want `nbf.*milliseconds.*\(jwttimeunit\)`
	}
	return sign(key, claims)
}

func assignedMoment(key []byte, life time.Duration) (string, error) {
	claims := jwt.MapClaims{}
	claims["exp"] = time.Now().Add(life) // want `exp.*time.Time.*\(jwttimeunit\)`
	return sign(key, claims)
}

// What a pointer leads to binds weaker than a method: no fix.
func pointedAt(key []byte, until *time.Time) (string, error) {
	return sign(key, jwt.MapClaims{"exp": *until}) // want `exp.*time.Time.*\(jwttimeunit\)`
}

// The layout is the only use of its variable: no fix.
func layout(key []byte) (string, error) {
	plain := "2006-01-02"
	return sign(key, jwt.MapClaims{"exp": time.Now().Add(life).Format(plain)}) // want `exp.*text.*\(jwttimeunit\)`
}
