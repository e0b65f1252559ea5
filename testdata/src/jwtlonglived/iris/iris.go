// SPDX-License-Identifier: Apache-2.0

// Package iris says how long tickets are good with the middleware of iris.
package iris

import (
	"time"

	"github.com/kataras/iris/v12/middleware/jwt"
)

func short(key []byte) *jwt.Signer { return jwt.NewSigner(jwt.HS256, key, 15*time.Minute) }

func long(key []byte) *jwt.Signer {
	return jwt.NewSigner(jwt.HS256, key, 20*24*time.Hour) // want `20 days.*\(jwtlonglived\)`
}

func option(key []byte, claims any) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, claims, jwt.MaxAge(48*time.Hour)) // want `2 days.*\(jwtlonglived\)`
}
