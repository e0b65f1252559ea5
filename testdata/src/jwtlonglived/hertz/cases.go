// SPDX-License-Identifier: Apache-2.0

// Package hertz says how long tokens of the middleware of hertz live.
package hertz

import (
	"time"

	jwt "github.com/hertz-contrib/jwt"
)

func short(key []byte) *jwt.HertzJWTMiddleware {
	return &jwt.HertzJWTMiddleware{Key: key, Timeout: time.Hour, MaxRefresh: 24 * time.Hour}
}

func week(key []byte) *jwt.HertzJWTMiddleware {
	return &jwt.HertzJWTMiddleware{
		Key:     key,
		Timeout: 7 * 24 * time.Hour, // want `7 days.*\(jwtlonglived\)`
	}
}

func assigned(key []byte) *jwt.HertzJWTMiddleware {
	mw := &jwt.HertzJWTMiddleware{Key: key}
	mw.Timeout = time.Hour * 24 * 365 // want `365 days.*\(jwtlonglived\)`
	return mw
}
