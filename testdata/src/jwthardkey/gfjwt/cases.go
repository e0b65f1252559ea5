// SPDX-License-Identifier: Apache-2.0

// Package gfjwt shows keys of gf-jwt: some in the source, some not.
package gfjwt

import (
	"context"
	"time"

	"github.com/gogf/gf-jwt/v2"
	"github.com/gogf/gf/v2/frame/g"
)

var authService *jwt.GfJWTMiddleware

func auth() *jwt.GfJWTMiddleware { return authService }

func setUp() {
	authService = jwt.New(&jwt.GfJWTMiddleware{
		Realm:      "test zone",
		Key:        []byte("a-secret-key-of-the-third-carriage"), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		Timeout:    time.Minute * 5,
		MaxRefresh: time.Minute * 5,
	})
}

func configured(ctx context.Context) *jwt.GfJWTMiddleware {
	key := g.Cfg().MustGet(ctx, "jwt.key").Bytes()
	return jwt.New(&jwt.GfJWTMiddleware{Realm: "test zone", Key: key, Timeout: time.Minute * 5})
}
