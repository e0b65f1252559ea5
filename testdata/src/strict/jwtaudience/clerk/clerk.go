// SPDX-License-Identifier: Apache-2.0

// Package clerk takes sessions of clerk.
package clerk

import (
	"context"
	"errors"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func anybody(ctx context.Context, params *jwt.VerifyParams) (string, error) {
	claims, err := jwt.Verify(ctx, params) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func compared(ctx context.Context, params *jwt.VerifyParams) (string, error) {
	claims, err := jwt.Verify(ctx, params)
	if err != nil {
		return "", err
	}
	if len(claims.Audience) != 1 || claims.Audience[0] != "orders" {
		return "", errors.New("wrong audience")
	}
	return claims.Subject, nil
}
