// SPDX-License-Identifier: Apache-2.0

// Package gfjwt says how long tokens of the middleware of GoFrame live.
package gfjwt

import (
	"time"

	jwt "github.com/gogf/gf-jwt/v2"
)

func short(key []byte) *jwt.GfJWTMiddleware {
	return &jwt.GfJWTMiddleware{Key: key, Timeout: time.Hour, MaxRefresh: 24 * time.Hour}
}

func week(key []byte) *jwt.GfJWTMiddleware {
	return &jwt.GfJWTMiddleware{
		Key:     key,
		Timeout: 7 * 24 * time.Hour, // want `7 days.*\(jwtlonglived\)`
	}
}

func assigned(key []byte) *jwt.GfJWTMiddleware {
	mw := &jwt.GfJWTMiddleware{Key: key}
	mw.Timeout = time.Hour * 24 * 365 // want `365 days.*\(jwtlonglived\)`
	return mw
}
