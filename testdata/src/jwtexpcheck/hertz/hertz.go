// SPDX-License-Identifier: Apache-2.0

// Package hertz lets people in with the middleware of hertz: some whose time is over, some not.
package hertz

import (
	"errors"
	"time"

	"context"
	"github.com/cloudwego/hertz/pkg/app"
	"github.com/hertz-contrib/jwt"
)

func anyTime(mw *jwt.HertzJWTMiddleware, ctx context.Context, c *app.RequestContext) (string, error) {
	claims, err := mw.CheckIfTokenExpire(ctx, c) // want `exp.*\(jwtexpcheck\)`
	if err != nil {
		return "", err
	}
	id, ok := claims["id"].(string)
	if !ok || id == "root" {
		return "", errors.New("no id")
	}
	return id, nil
}

func inTime(mw *jwt.HertzJWTMiddleware, ctx context.Context, c *app.RequestContext) (string, error) {
	claims, err := mw.CheckIfTokenExpire(ctx, c)
	if err != nil {
		return "", err
	}
	exp, _ := claims["exp"].(float64)
	if time.Now().After(time.Unix(int64(exp), 0)) {
		return "", errors.New("too late")
	}
	id, ok := claims["id"].(string)
	if !ok {
		return "", errors.New("no id")
	}
	return id, nil
}
