// SPDX-License-Identifier: Apache-2.0

// Package hertz asks the middleware of hertz for claims in the middle of a request.
package hertz

import (
	"context"
	"errors"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/hertz-contrib/jwt"
)

func anybody(ctx context.Context, mw *jwt.HertzJWTMiddleware, c *app.RequestContext) (string, error) {
	claims, err := mw.GetClaimsFromJWT(ctx, c) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	user, _ := claims["user"].(string)
	return user, nil
}

func compared(ctx context.Context, mw *jwt.HertzJWTMiddleware, c *app.RequestContext) (string, error) {
	claims, err := mw.GetClaimsFromJWT(ctx, c)
	if err != nil {
		return "", err
	}
	if claims["aud"] != "orders" {
		return "", errors.New("wrong audience")
	}
	user, _ := claims["user"].(string)
	return user, nil
}
