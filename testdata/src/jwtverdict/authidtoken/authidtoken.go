// SPDX-License-Identifier: Apache-2.0

// Package authidtoken ignores what the idtoken package of cloud.google.com/go/auth says of a token, and does not.
package authidtoken

import (
	"log"
	"net/http"

	"cloud.google.com/go/auth/credentials/idtoken"
)

var validator *idtoken.Validator

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := validator.Validate(r.Context(), r.Header.Get("X-Pass"), "tram"); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := validator.Validate(r.Context(), r.Header.Get("X-Pass"), "tram"); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
