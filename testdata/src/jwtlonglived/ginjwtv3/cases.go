// SPDX-License-Identifier: Apache-2.0

// Package ginjwtv3 says how long tokens of the middleware gin-jwt v3 live.
package ginjwtv3

import (
	"time"

	jwt "github.com/appleboy/gin-jwt/v3"
)

func short(key []byte) *jwt.GinJWTMiddleware {
	return &jwt.GinJWTMiddleware{Key: key, Timeout: time.Hour, MaxRefresh: 24 * time.Hour}
}

func week(key []byte) *jwt.GinJWTMiddleware {
	return &jwt.GinJWTMiddleware{
		Key:     key,
		Timeout: 7 * 24 * time.Hour, // want `7 days.*\(jwtlonglived\)`
	}
}

func assigned(key []byte) *jwt.GinJWTMiddleware {
	mw := &jwt.GinJWTMiddleware{Key: key}
	mw.Timeout = time.Hour * 24 * 365 // want `365 days.*\(jwtlonglived\)`
	return mw
}
