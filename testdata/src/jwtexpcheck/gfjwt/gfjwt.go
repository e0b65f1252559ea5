// SPDX-License-Identifier: Apache-2.0

// Package gfjwt lets people in with gf-jwt: some whose time is over, some not.
package gfjwt

import (
	"context"
	"errors"
	"time"

	"github.com/gogf/gf-jwt/v2"
)

func anyTime(ctx context.Context, mw *jwt.GfJWTMiddleware) (string, error) {
	claims, _, err := mw.CheckIfTokenExpire(ctx) // want `exp.*\(jwtexpcheck\)`
	if err != nil {
		return "", err
	}
	id, ok := claims["id"].(string)
	if !ok || id == "root" {
		return "", errors.New("no id")
	}
	return id, nil
}

func inTime(ctx context.Context, mw *jwt.GfJWTMiddleware) (string, error) {
	claims, _, err := mw.CheckIfTokenExpire(ctx)
	if err != nil {
		return "", err
	}
	if exp, _ := claims["exp"].(float64); int64(exp) < time.Now().UnixMilli() {
		return "", errors.New("too late")
	}
	id, _ := claims["id"].(string)
	return id, nil
}
