// SPDX-License-Identifier: Apache-2.0

// Package requestdgrijalvav4 finds keys of several kinds for requests.
package requestdgrijalvav4

import (
	"crypto/rsa"
	"net/http"

	"github.com/dgrijalva/jwt-go/v4"
	"github.com/dgrijalva/jwt-go/v4/request"
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

func (k *keys) mixed(r *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, k.find) // want `uses HMAC secrets and public keys alike.*\(jwtalg\)`
}

func (k *keys) onlyTyped(r *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, k.typed)
}
