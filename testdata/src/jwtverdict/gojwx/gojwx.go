// SPDX-License-Identifier: Apache-2.0

// Package gojwx ignores what the first jwx says of a token, and does not.
package gojwx

import (
	"net/http"

	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
)

var key []byte

func answersAndGoesOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.ParseString(r.Header.Get("X-Pass"), jwt.WithVerify(jwa.HS256, key)) // want `.*\(jwtverdict\)`
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func answers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.ParseString(r.Header.Get("X-Pass"), jwt.WithVerify(jwa.HS256, key))
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
