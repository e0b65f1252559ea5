// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 finds keys of several kinds for the preview of jwt-go v4.
package dgrijalvav4

import (
	"crypto/rsa"
	"errors"

	"github.com/dgrijalva/jwt-go/v4"
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

func (k *keys) mixed(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, k.find) // want `uses HMAC secrets and public keys alike.*\(jwtalg\)`
}

func (k *keys) onlyTyped(raw string) (*jwt.Token, error) { return jwt.Parse(raw, k.typed) }

func (k *keys) afterTest(raw string) (*jwt.Token, error) { return jwt.Parse(raw, k.tested) }
