// SPDX-License-Identifier: Apache-2.0

// Package kratos signs tokens for the services that it calls, which never end.
package kratos

import (
	"os"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/middleware/auth/jwt"
	jwtv5 "github.com/golang-jwt/jwt/v5"
)

func key(*jwtv5.Token) (any, error) { return []byte(os.Getenv("SERVICE_KEY")), nil }

func plain() middleware.Middleware {
	return jwt.Client(key) // want `jwt.Client signs claims without exp \[a stolen token works for ever\] \(jwtnoexp\)`
}

func pinned() middleware.Middleware {
	return jwt.Client(key, jwt.WithSigningMethod(jwtv5.SigningMethodHS256)) // want `jwt.Client signs claims without exp .*\(jwtnoexp\)`
}

func subject() middleware.Middleware {
	return jwt.Client(key, jwt.WithClaims(func() jwtv5.Claims {
		return jwtv5.RegisteredClaims{Subject: "billing"} // want `jwt.Client signs claims without exp .*\(jwtnoexp\)`
	}))
}

func plainMap() middleware.Middleware {
	return jwt.Client(key, jwt.WithClaims(named))
}

func named() jwtv5.Claims {
	return jwtv5.MapClaims{"sub": "billing"} // want `jwt.Client signs claims without exp .*\(jwtnoexp\)`
}
