// SPDX-License-Identifier: Apache-2.0

// Package ginjwtv3 has keys of the middleware.
package ginjwtv3

import (
	"os"
	"time"

	jwt "github.com/appleboy/gin-jwt/v3"
)

func unset() *jwt.GinJWTMiddleware {
	return &jwt.GinJWTMiddleware{Timeout: time.Hour, Key: []byte(os.Getenv("GINJWTV3_SECRET"))} // want `environment variable GINJWTV3_SECRET, which nobody tests`
}

func set() *jwt.GinJWTMiddleware {
	secret := os.Getenv("GINJWTV3_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return &jwt.GinJWTMiddleware{Timeout: time.Hour, Key: []byte(secret)}
}
