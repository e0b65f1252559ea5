// SPDX-License-Identifier: Apache-2.0

package oauth2

import (
	"context"
	"crypto/rsa"
	"errors"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

// The header is the provider's, which was asked over TLS.
func (l *login) answered(ctx context.Context, code string, keys map[string]*rsa.PublicKey) (*jwt.Token, error) {
	tok, err := l.conf.Exchange(ctx, code)
	if err != nil {
		return nil, err
	}
	raw, ok := tok.Extra("id_token").(string)
	if !ok {
		return nil, errors.New("no ID token")
	}
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { return keys[t.Header["kid"].(string)], nil })
}

func (l *login) sent(r *http.Request, keys map[string]*rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(r.FormValue("id_token"), func(t *jwt.Token) (any, error) {
		return keys[t.Header["kid"].(string)], nil // want `header parameter kid is asserted to string without a test`
	})
}
