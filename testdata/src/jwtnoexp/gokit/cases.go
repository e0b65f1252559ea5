// SPDX-License-Identifier: Apache-2.0

// Package gokit signs requests with go-kit.
package gokit

import (
	"time"

	"github.com/go-kit/kit/auth/jwt"
	"github.com/go-kit/kit/endpoint"
	stdjwt "github.com/golang-jwt/jwt/v4"
)

type client struct {
	kid string
	key []byte
}

func (c *client) forEver(next endpoint.Endpoint) endpoint.Endpoint {
	claims := stdjwt.MapClaims{"user": "go-kit"} // want `exp.*\(jwtnoexp\)`
	return jwt.NewSigner(c.kid, c.key, stdjwt.SigningMethodHS256, claims)(next)
}

func (c *client) aWhile(next endpoint.Endpoint) endpoint.Endpoint {
	claims := stdjwt.RegisteredClaims{Subject: "go-kit", ExpiresAt: stdjwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.NewSigner(c.kid, c.key, stdjwt.SigningMethodHS256, claims)(next)
}
