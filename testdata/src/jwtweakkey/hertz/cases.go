// SPDX-License-Identifier: Apache-2.0

// Package hertz has keys of the middleware.
package hertz

import (
	"os"
	"time"

	"github.com/hertz-contrib/jwt"
)

func unset() *jwt.HertzJWTMiddleware {
	return &jwt.HertzJWTMiddleware{Timeout: time.Hour, Key: []byte(os.Getenv("HERTZ_SECRET"))} // want `environment variable HERTZ_SECRET, which nobody tests`
}

func set() *jwt.HertzJWTMiddleware {
	secret := os.Getenv("HERTZ_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return &jwt.HertzJWTMiddleware{Timeout: time.Hour, Key: []byte(secret)}
}
