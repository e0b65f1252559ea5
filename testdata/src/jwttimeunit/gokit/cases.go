// SPDX-License-Identifier: Apache-2.0

// Package gokit dates requests that go-kit signs.
package gokit

import (
	"time"

	"github.com/go-kit/kit/auth/jwt"
	"github.com/go-kit/kit/endpoint"
	stdjwt "github.com/golang-jwt/jwt/v4"
)

func seconds(key []byte) endpoint.Middleware {
	return jwt.NewSigner("k", key, stdjwt.SigningMethodHS256, stdjwt.MapClaims{"exp": time.Now().Add(time.Minute).Unix()})
}

func instant(key []byte) endpoint.Middleware {
	return jwt.NewSigner("k", key, stdjwt.SigningMethodHS256, stdjwt.MapClaims{
		"exp": time.Now().Add(time.Minute), // want `exp gets a time.Time.*\(jwttimeunit\)`
	})
}
