// SPDX-License-Identifier: Apache-2.0

// Package gfjwt asserts what gf-jwt found.
package gfjwt

import (
	"context"
	"errors"

	jwt "github.com/gogf/gf-jwt/v2"
)

func trusting(ctx context.Context, mw *jwt.GfJWTMiddleware) (string, error) {
	claims, _, err := mw.GetClaimsFromJWT(ctx)
	if err != nil {
		return "", err
	}
	return claims["role"].(string), nil // want `claim role is asserted to string.*\(jwtassert\)`
}

func asking(ctx context.Context, mw *jwt.GfJWTMiddleware) (string, error) {
	claims, _, err := mw.GetClaimsFromJWT(ctx)
	if err != nil {
		return "", err
	}
	role, ok := claims["role"].(string)
	if !ok {
		return "", errors.New("no role")
	}
	return role, nil
}
