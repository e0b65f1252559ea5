// SPDX-License-Identifier: Apache-2.0

// Package echojwtv5 finds keys of several kinds for echo-jwt v5.
package echojwtv5

import (
	"crypto/rsa"
	"errors"

	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v5"
	"github.com/labstack/echo/v5"
)

type keys struct {
	secret []byte
	public *rsa.PublicKey
	own    bool
}

func (k *keys) find(*jwt.Token) (interface{}, error) {
	if k.own {
		return k.secret, nil
	}
	return k.public, nil
}

func (k *keys) typed(*jwt.Token) (interface{}, error) { return k.public, nil }

func (k *keys) tested(t *jwt.Token) (interface{}, error) {
	if t.Method.Alg() != "HS256" {
		return nil, errors.New("unexpected method")
	}
	return k.secret, nil
}

func (k *keys) mixed() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		KeyFunc: k.find, // want `uses HMAC secrets and public keys alike.*\(jwtalg\)`
	})
}

func (k *keys) onlyTyped() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{KeyFunc: k.typed})
}

func (k *keys) afterTest() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{KeyFunc: k.tested})
}
