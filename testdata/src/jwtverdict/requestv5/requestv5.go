// SPDX-License-Identifier: Apache-2.0

// Package requestv5 ignores what the request package of golang-jwt v5 says of a token, and does not.
package requestv5

import (
	"log"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/golang-jwt/jwt/v5/request"
)

func keyfunc(*jwt.Token) (any, error) { return key, nil }

var key []byte

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := request.ParseFromRequest(r, request.OAuth2Extractor, keyfunc); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := request.ParseFromRequest(r, request.OAuth2Extractor, keyfunc); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
