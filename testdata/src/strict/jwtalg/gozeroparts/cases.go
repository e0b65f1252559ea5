// SPDX-License-Identifier: Apache-2.0

// Package gozeroparts has secrets for the parser of go-zero, which goes by the header.
package gozeroparts

import (
	"errors"
	"net/http"

	"github.com/zeromicro/go-zero/rest/handler"
	"github.com/zeromicro/go-zero/rest/token"
)

func gate(secret string) func(http.Handler) http.Handler {
	return handler.Authorize(secret)
}

func tested(r *http.Request, secret string) error {
	tok, err := token.NewTokenParser().ParseToken(r, secret, "")
	if err != nil {
		return err
	}
	if tok.Method.Alg() != "HS256" {
		return errors.New("unexpected method")
	}
	return nil
}
