// SPDX-License-Identifier: Apache-2.0

// Package gfjwt asks gf-jwt for claims in the middle of a request.
package gfjwt

import (
	"context"
	"errors"

	jwt "github.com/gogf/gf-jwt/v2"
)

func anybody(ctx context.Context, mw *jwt.GfJWTMiddleware) (string, error) {
	claims, _, err := mw.GetClaimsFromJWT(ctx) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	user, _ := claims["user"].(string)
	return user, nil
}

func compared(ctx context.Context, mw *jwt.GfJWTMiddleware) (string, error) {
	claims, _, err := mw.GetClaimsFromJWT(ctx)
	if err != nil {
		return "", err
	}
	if claims["aud"] != "orders" {
		return "", errors.New("wrong audience")
	}
	user, _ := claims["user"].(string)
	return user, nil
}
