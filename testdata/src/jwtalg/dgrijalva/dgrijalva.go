// SPDX-License-Identifier: Apache-2.0

// Package dgrijalva holds cases of dgrijalva/jwt-go.
package dgrijalva

import (
	"crypto/rsa"
	"errors"
	"strings"

	"github.com/dgrijalva/jwt-go"
)

func key(secret []byte, public *rsa.PublicKey, own bool) (interface{}, error) {
	if own {
		return secret, nil
	}
	return public, nil
}

func mixed(raw string, secret []byte, public *rsa.PublicKey, own bool) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (interface{}, error) { return key(secret, public, own) }) // want `jwt.Parse uses HMAC secrets and public keys alike`
}

func plain(raw string, secret []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (interface{}, error) { return secret, nil })
}

// The family is looked at afterwards.
func after(raw string, secret []byte, public *rsa.PublicKey, own bool) (jwt.Claims, error) {
	tok, err := jwt.Parse(raw, func(*jwt.Token) (interface{}, error) { return key(secret, public, own) })
	if err != nil {
		return nil, err
	}
	if !strings.HasPrefix(tok.Method.Alg(), "RS") {
		return nil, errors.New("unexpected method")
	}
	return tok.Claims, nil
}
