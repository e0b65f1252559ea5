// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 ignores what cristalhq/jwt v3 says of a token, and does not.
package cristalhqv3

import (
	"log"
	"net/http"

	"github.com/cristalhq/jwt/v3"
)

var verifier jwt.Verifier

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.ParseAndVerifyString(r.Header.Get("X-Pass"), verifier); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.ParseAndVerifyString(r.Header.Get("X-Pass"), verifier); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func dropped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = jwt.ParseAndVerifyString(r.Header.Get("X-Pass"), verifier) // want `.*\(jwtverdict\)`
		next.ServeHTTP(w, r)
	})
}

func decided(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.ParseAndVerifyString(r.Header.Get("X-Pass"), verifier)
		if err == nil {
			next.ServeHTTP(w, r)
			return
		}
		w.WriteHeader(http.StatusForbidden)
	})
}
