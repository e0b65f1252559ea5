// SPDX-License-Identifier: Apache-2.0

package kratos

import (
	"time"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/middleware/auth/jwt"
	jwtv5 "github.com/golang-jwt/jwt/v5"
)

func ending() middleware.Middleware {
	return jwt.Client(key, jwt.WithClaims(func() jwtv5.Claims {
		return jwtv5.RegisteredClaims{Subject: "billing", ExpiresAt: jwtv5.NewNumericDate(time.Now().Add(time.Minute))}
	}))
}

func endingMap() middleware.Middleware {
	return jwt.Client(key, jwt.WithSigningMethod(jwtv5.SigningMethodHS256), jwt.WithClaims(func() jwtv5.Claims {
		claims := jwtv5.MapClaims{"sub": "billing"}
		claims["exp"] = time.Now().Add(time.Minute).Unix()
		return claims
	}))
}

// What others give is not known.
func given(claims func() jwtv5.Claims) middleware.Middleware {
	return jwt.Client(key, jwt.WithClaims(claims))
}

func handed(opts ...jwt.Option) middleware.Middleware { return jwt.Client(key, opts...) }

func stored(c jwtv5.Claims) middleware.Middleware {
	return jwt.Client(key, jwt.WithClaims(func() jwtv5.Claims { return c }))
}

// A server signs nothing.
func server() middleware.Middleware { return jwt.Server(key) }
