// SPDX-License-Identifier: Apache-2.0

// Package gfjwt has keys of the middleware.
package gfjwt

import (
	"os"
	"time"

	"github.com/gogf/gf-jwt/v2"
)

func unset() *jwt.GfJWTMiddleware {
	return &jwt.GfJWTMiddleware{Timeout: time.Hour, Key: []byte(os.Getenv("GFJWT_SECRET"))} // want `environment variable GFJWT_SECRET, which nobody tests`
}

func set() *jwt.GfJWTMiddleware {
	secret := os.Getenv("GFJWT_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return &jwt.GfJWTMiddleware{Timeout: time.Hour, Key: []byte(secret)}
}
