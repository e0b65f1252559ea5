// SPDX-License-Identifier: Apache-2.0

// Package kratos calls other services with one token for minutes, or for a year.
package kratos

import (
	"time"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/middleware/auth/jwt"
	jwtv5 "github.com/golang-jwt/jwt/v5"
)

func minutes(key jwtv5.Keyfunc) middleware.Middleware {
	return jwt.Client(key, jwt.WithClaims(func() jwtv5.Claims {
		return jwtv5.RegisteredClaims{ExpiresAt: jwtv5.NewNumericDate(time.Now().Add(5 * time.Minute))}
	}))
}

func year(key jwtv5.Keyfunc) middleware.Middleware {
	return jwt.Client(key, jwt.WithClaims(func() jwtv5.Claims {
		return jwtv5.RegisteredClaims{
			ExpiresAt: jwtv5.NewNumericDate(time.Now().AddDate(1, 0, 0)), // want `lives .*\(jwtlonglived\)`
		}
	}))
}
