// SPDX-License-Identifier: Apache-2.0

// Package jose2go ignores what jose2go says of a token, and does not.
package jose2go

import (
	"log"
	"net/http"

	jose "github.com/dvsekhvalnov/jose2go"
)

var key []byte

func dropped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _, _ = jose.Decode(r.Header.Get("X-Pass"), key) // want `.*\(jwtverdict\)`
		next.ServeHTTP(w, r)
	})
}

func decided(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _, err := jose.Decode(r.Header.Get("X-Pass"), key)
		if err == nil {
			next.ServeHTTP(w, r)
			return
		}
		w.WriteHeader(http.StatusForbidden)
	})
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, _, err := jose.Decode(r.Header.Get("X-Pass"), key); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, _, err := jose.Decode(r.Header.Get("X-Pass"), key); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
