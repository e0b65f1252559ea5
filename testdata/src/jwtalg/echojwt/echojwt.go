// SPDX-License-Identifier: Apache-2.0

// Package echojwt holds cases of echo-jwt.
package echojwt

import (
	"crypto/rsa"
	"errors"

	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

type keys struct {
	secret []byte
	public *rsa.PublicKey
	own    bool
}

func (k *keys) find(*jwt.Token) (any, error) {
	if k.own {
		return k.secret, nil
	}
	return k.public, nil
}

func (k *keys) checked(t *jwt.Token) (any, error) {
	if t.Method.Alg() != echojwt.AlgorithmHS256 {
		return nil, errors.New("unexpected method")
	}
	return k.secret, nil
}

// KeyFunc takes the place of SigningMethod.
func (k *keys) middleware() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		SigningMethod: "RS256",
		KeyFunc:       k.find, // want `echojwt.Config.KeyFunc uses HMAC secrets and public keys alike.*\(jwtalg\)`
	})
}

func (k *keys) careful() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{KeyFunc: k.checked})
}

func (k *keys) signingKey() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{SigningKey: k.secret})
}
