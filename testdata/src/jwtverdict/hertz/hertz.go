// SPDX-License-Identifier: Apache-2.0

// Package hertz ignores what the middleware of hertz says of a token, and does not.
package hertz

import (
	"context"
	"log"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/hertz-contrib/jwt"
)

func usedAllTheSame(ctx context.Context, c *app.RequestContext, mw *jwt.HertzJWTMiddleware) string {
	claims, err := mw.GetClaimsFromJWT(ctx, c) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims["id"].(string)
}

func used(ctx context.Context, c *app.RequestContext, mw *jwt.HertzJWTMiddleware) string {
	claims, err := mw.GetClaimsFromJWT(ctx, c)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims["id"].(string)
}
