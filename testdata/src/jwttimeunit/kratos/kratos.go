// SPDX-License-Identifier: Apache-2.0

// Package kratos dates the tokens of its calls.
package kratos

import (
	"time"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/middleware/auth/jwt"
	jwtv5 "github.com/golang-jwt/jwt/v5"
)

func seconds(key jwtv5.Keyfunc) middleware.Middleware {
	return jwt.Client(key, jwt.WithClaims(func() jwtv5.Claims {
		return jwtv5.MapClaims{"exp": time.Now().Add(time.Minute).Unix()}
	}))
}

func millis(key jwtv5.Keyfunc) middleware.Middleware {
	return jwt.Client(key, jwt.WithClaims(func() jwtv5.Claims {
		return jwtv5.MapClaims{
			"exp": time.Now().Add(time.Minute).UnixMilli(), // want `exp .*milliseconds.*\(jwttimeunit\)`
		}
	}))
}
