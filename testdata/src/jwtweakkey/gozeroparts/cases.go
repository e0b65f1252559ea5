// SPDX-License-Identifier: Apache-2.0

// Package gozeroparts has keys of the parts of go-zero.
package gozeroparts

import (
	"net/http"
	"os"

	"github.com/zeromicro/go-zero/rest/handler"
	"github.com/zeromicro/go-zero/rest/token"
)

func unset() func(http.Handler) http.Handler {
	return handler.Authorize(os.Getenv("GOZEROPARTS_SECRET")) // want `environment variable GOZEROPARTS_SECRET, which nobody tests`
}

func set() func(http.Handler) http.Handler {
	secret := os.Getenv("GOZEROPARTS_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return handler.Authorize(secret)
}

func parsed(r *http.Request) bool {
	tok, err := token.NewTokenParser().ParseToken(r, os.Getenv("PARSER_SECRET"), "") // want `environment variable PARSER_SECRET, which nobody tests`
	return err == nil && tok.Valid
}

func parsedWith(r *http.Request, secret string) bool {
	tok, err := token.NewTokenParser().ParseToken(r, secret, "")
	return err == nil && tok.Valid
}
