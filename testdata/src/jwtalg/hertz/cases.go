// SPDX-License-Identifier: Apache-2.0

// Package hertz finds keys of several kinds for the middleware of hertz.
package hertz

import (
	"crypto/rsa"
	"errors"

	"github.com/golang-jwt/jwt/v4"
	hertzjwt "github.com/hertz-contrib/jwt"
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

func (k *keys) mixed() *hertzjwt.HertzJWTMiddleware {
	return &hertzjwt.HertzJWTMiddleware{
		KeyFunc: k.find, // want `uses HMAC secrets and public keys alike.*\(jwtalg\)`
	}
}

func (k *keys) onlyTyped() *hertzjwt.HertzJWTMiddleware {
	return &hertzjwt.HertzJWTMiddleware{KeyFunc: k.typed}
}

func (k *keys) afterTest() *hertzjwt.HertzJWTMiddleware {
	return &hertzjwt.HertzJWTMiddleware{KeyFunc: k.tested}
}
