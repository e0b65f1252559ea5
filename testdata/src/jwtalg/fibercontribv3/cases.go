// SPDX-License-Identifier: Apache-2.0

// Package fibercontribv3 finds keys of several kinds for fiber contrib of fiber v3.
package fibercontribv3

import (
	"crypto/rsa"
	"errors"

	jwtware "github.com/gofiber/contrib/v3/jwt"
	"github.com/gofiber/fiber/v3"
	"github.com/golang-jwt/jwt/v5"
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

func (k *keys) mixed() fiber.Handler {
	return jwtware.New(jwtware.Config{
		KeyFunc: k.find, // want `uses HMAC secrets and public keys alike.*\(jwtalg\)`
	})
}

func (k *keys) onlyTyped() fiber.Handler {
	return jwtware.New(jwtware.Config{KeyFunc: k.typed})
}

func (k *keys) afterTest() fiber.Handler {
	return jwtware.New(jwtware.Config{KeyFunc: k.tested})
}
