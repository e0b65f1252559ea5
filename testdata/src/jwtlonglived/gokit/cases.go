// SPDX-License-Identifier: Apache-2.0

// Package gokit signs requests with go-kit.
package gokit

import (
	"time"

	"github.com/go-kit/kit/auth/jwt"
	"github.com/go-kit/kit/endpoint"
	stdjwt "github.com/golang-jwt/jwt/v4"
)

type client struct{ key []byte }

func (c *client) minutes() endpoint.Middleware {
	return jwt.NewSigner("k", c.key, stdjwt.SigningMethodHS256, stdjwt.MapClaims{"exp": time.Now().Add(5 * time.Minute).Unix()})
}

func (c *client) month() endpoint.Middleware {
	return jwt.NewSigner("k", c.key, stdjwt.SigningMethodHS256, stdjwt.MapClaims{
		"exp": time.Now().AddDate(0, 1, 0).Unix(), // want `days.*\(jwtlonglived\)`
	})
}
