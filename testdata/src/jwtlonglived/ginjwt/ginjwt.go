// SPDX-License-Identifier: Apache-2.0

// Package ginjwt says how long tokens of the middleware live.
package ginjwt

import (
	"flag"
	"time"

	ginjwt "github.com/appleboy/gin-jwt/v2"
)

func short(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{Key: key, Timeout: time.Hour, MaxRefresh: 24 * time.Hour})
}

func oneDay(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{Key: key, Timeout: 24 * time.Hour})
}

// The library's own default is an hour.
func libraryDefault(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{Key: key})
}

func week(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Key:     key,
		Timeout: 7 * 24 * time.Hour, // want `7 days.*\(jwtlonglived\)`
	})
}

func assigned(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	mw := &ginjwt.GinJWTMiddleware{Key: key}
	mw.Timeout = time.Hour * 24 * 365 // want `365 days.*\(jwtlonglived\)`
	return ginjwt.New(mw)
}

const sessionLife = 90 * 24 * time.Hour // want `90 days.*\(jwtlonglived\)`

func constant(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{Key: key, Timeout: sessionLife})
}

var timeout = flag.Duration("timeout", 72*time.Hour, "how long a session lasts") // want `3 days.*\(jwtlonglived\)`

func flagged(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{Key: key, Timeout: *timeout})
}

func byFunction(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Key: key,
		TimeoutFunc: func(data any) time.Duration {
			if data == "kiosk" {
				return time.Hour
			}
			return 30 * 24 * time.Hour // want `30 days.*\(jwtlonglived\)`
		},
	})
}

func given(key []byte, timeout time.Duration) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{Key: key, Timeout: timeout})
}
