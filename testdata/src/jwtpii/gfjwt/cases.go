// SPDX-License-Identifier: Apache-2.0

// Package gfjwt has a payload function that names people, and one that does not.
package gfjwt

import (
	"github.com/gogf/gf-jwt/v2"
)

type member struct {
	ID    int
	Email string
}

func service(key []byte) *jwt.GfJWTMiddleware {
	return jwt.New(&jwt.GfJWTMiddleware{Key: key, PayloadFunc: payload})
}

func payload(data interface{}) jwt.MapClaims {
	claims := jwt.MapClaims{}
	if m, ok := data.(member); ok {
		claims["id"] = m.ID
		claims["email"] = m.Email // want `email.*contact.*\(jwtpii\)`
	}
	return claims
}

func quietService(key []byte) *jwt.GfJWTMiddleware {
	return jwt.New(&jwt.GfJWTMiddleware{Key: key, PayloadFunc: func(data interface{}) jwt.MapClaims {
		claims := jwt.MapClaims{}
		if m, ok := data.(member); ok {
			claims["id"] = m.ID
		}
		return claims
	}})
}
