// SPDX-License-Identifier: Apache-2.0

// Package gozeroparts ignores what the token parser of go-zero says of a token, and does not.
package gozeroparts

import (
	"log"
	"net/http"

	"github.com/zeromicro/go-zero/rest/token"
)

var (
	parser *token.TokenParser
	secret string
)

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := parser.ParseToken(r, secret, ""); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := parser.ParseToken(r, secret, ""); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
