// SPDX-License-Identifier: Apache-2.0

// Package auth0v3 ignores what auth0 v3 says of a token, and does not.
package auth0v3

import (
	"log"
	"net/http"

	"github.com/auth0/go-jwt-middleware/v3/validator"
)

var guard *validator.Validator

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := guard.ValidateToken(r.Context(), r.Header.Get("X-Pass")); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := guard.ValidateToken(r.Context(), r.Header.Get("X-Pass")); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
