// SPDX-License-Identifier: Apache-2.0

// Package ginjwtv3 shows keys of gin-jwt v3: some in the source, some not.
package ginjwtv3

import (
	jwt "github.com/appleboy/gin-jwt/v3"
)

func gate() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: []byte("a-kite-on-the-seventh-floor-balcony")}) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func gateGiven(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key})
}
