// SPDX-License-Identifier: Apache-2.0

// Package gokit puts people into the claims of go-kit, or does not.
package gokit

import (
	"time"

	"github.com/go-kit/kit/auth/jwt"
	"github.com/go-kit/kit/endpoint"
	stdjwt "github.com/golang-jwt/jwt/v4"
)

type customClaims struct {
	stdjwt.RegisteredClaims
	Mobile string `json:"mobile_phone,omitempty"`
	Tenant string `json:"tenant,omitempty"`
}

type client struct{ key []byte }

func (c *client) std() stdjwt.RegisteredClaims {
	return stdjwt.RegisteredClaims{ExpiresAt: stdjwt.NewNumericDate(time.Now().Add(time.Hour))}
}

func (c *client) called(mobile string, next endpoint.Endpoint) endpoint.Endpoint {
	return jwt.NewSigner("k", c.key, stdjwt.SigningMethodHS256, customClaims{
		RegisteredClaims: c.std(),
		Mobile:           mobile, // want `mobile_phone.*contact.*\(jwtpii\)`
	})(next)
}

func (c *client) tenant(name string, next endpoint.Endpoint) endpoint.Endpoint {
	return jwt.NewSigner("k", c.key, stdjwt.SigningMethodHS256, customClaims{RegisteredClaims: c.std(), Tenant: name})(next)
}
