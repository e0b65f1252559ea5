// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 parses tokens in one step and verifies them in another.
package gojosev4

import (
	"net/http"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

var algs = []jose.SignatureAlgorithm{jose.ES256}

func fromQuery(r *http.Request, key any) error {
	tok, err := jwt.ParseSigned(r.URL.Query().Get("token"), algs) // want `the token is taken from the query`
	if err != nil {
		return err
	}
	return check(tok, key)
}

func fromHeader(r *http.Request, key any) error {
	tok, err := jwt.ParseSigned(r.Header.Get("X-Token"), algs)
	if err != nil {
		return err
	}
	return check(tok, key)
}

func check(tok *jwt.JSONWebToken, key any) error {
	claims := jwt.Claims{}
	if err := tok.Claims(key, &claims); err != nil {
		return err
	}
	return claims.Validate(jwt.Expected{Time: time.Now()})
}
