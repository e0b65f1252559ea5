// SPDX-License-Identifier: Apache-2.0

// Package gfjwt finds keys of several kinds for gf-jwt.
package gfjwt

import (
	"crypto/rsa"
	"errors"

	gfjwt "github.com/gogf/gf-jwt/v2"
	"github.com/golang-jwt/jwt/v4"
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

func (k *keys) mixed() *gfjwt.GfJWTMiddleware {
	return &gfjwt.GfJWTMiddleware{
		KeyFunc: k.find, // want `uses HMAC secrets and public keys alike.*\(jwtalg\)`
	}
}

func (k *keys) onlyTyped() *gfjwt.GfJWTMiddleware {
	return &gfjwt.GfJWTMiddleware{KeyFunc: k.typed}
}

func (k *keys) afterTest() *gfjwt.GfJWTMiddleware {
	return &gfjwt.GfJWTMiddleware{KeyFunc: k.tested}
}
