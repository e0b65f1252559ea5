// SPDX-License-Identifier: Apache-2.0

// Package ginjwtv3 finds keys of several kinds for gin-jwt v3.
package ginjwtv3

import (
	"crypto/rsa"
	"errors"

	ginjwt "github.com/appleboy/gin-jwt/v3"
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

func (k *keys) mixed() *ginjwt.GinJWTMiddleware {
	return &ginjwt.GinJWTMiddleware{
		KeyFunc: k.find, // want `uses HMAC secrets and public keys alike.*\(jwtalg\)`
	}
}

func (k *keys) onlyTyped() *ginjwt.GinJWTMiddleware {
	return &ginjwt.GinJWTMiddleware{KeyFunc: k.typed}
}

func (k *keys) afterTest() *ginjwt.GinJWTMiddleware {
	return &ginjwt.GinJWTMiddleware{KeyFunc: k.tested}
}
