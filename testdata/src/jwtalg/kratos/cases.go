// SPDX-License-Identifier: Apache-2.0

// Package kratos finds keys of several kinds for kratos, which pins HS256.
package kratos

import (
	"crypto/rsa"
	"errors"

	"github.com/go-kratos/kratos/v2/middleware"
	kratosjwt "github.com/go-kratos/kratos/v2/middleware/auth/jwt"
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

func (k *keys) mixed() middleware.Middleware {
	return kratosjwt.Server(k.find)
}

func (k *keys) onlyTyped() middleware.Middleware {
	return kratosjwt.Server(k.typed)
}

func (k *keys) afterTest() middleware.Middleware {
	return kratosjwt.Server(k.tested)
}
