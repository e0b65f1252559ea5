// SPDX-License-Identifier: Apache-2.0

// Package kratos tells the services that it calls who its user is.
package kratos

import (
	"time"

	"github.com/go-kratos/kratos/v2/middleware"
	"github.com/go-kratos/kratos/v2/middleware/auth/jwt"
	jwtv5 "github.com/golang-jwt/jwt/v5"
)

type caller struct {
	jwtv5.RegisteredClaims
	Phone  string `json:"phone_number,omitempty"`
	Region string `json:"region,omitempty"`
}

type client struct{ key []byte }

func (c *client) secret(*jwtv5.Token) (any, error) { return c.key, nil }

func soon() jwtv5.RegisteredClaims {
	return jwtv5.RegisteredClaims{ExpiresAt: jwtv5.NewNumericDate(time.Now().Add(time.Minute))}
}

func (c *client) called(phone string) middleware.Middleware {
	return jwt.Client(c.secret, jwt.WithClaims(func() jwtv5.Claims {
		return &caller{RegisteredClaims: soon(), Phone: phone} // want `phone_number.*contact.*\(jwtpii\)`
	}))
}

func (c *client) region(name string) middleware.Middleware {
	return jwt.Client(c.secret, jwt.WithClaims(func() jwtv5.Claims {
		return &caller{RegisteredClaims: soon(), Region: name}
	}))
}
