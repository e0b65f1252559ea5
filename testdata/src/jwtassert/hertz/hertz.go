// SPDX-License-Identifier: Apache-2.0

// Package hertz asserts what the middleware of hertz found.
package hertz

import (
	"context"
	"errors"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/hertz-contrib/jwt"
)

func trusting(ctx context.Context, c *app.RequestContext) string {
	claims := jwt.ExtractClaims(ctx, c)
	return claims["role"].(string) // want `claim role is asserted to string.*\(jwtassert\)`
}

func asking(ctx context.Context, c *app.RequestContext) (string, error) {
	claims := jwt.ExtractClaims(ctx, c)
	role, ok := claims["role"].(string)
	if !ok {
		return "", errors.New("no role")
	}
	return role, nil
}
