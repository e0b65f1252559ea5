// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 ignores what jwx v2 says of a token, and does not.
package jwxv2

import (
	"log"
	"net/http"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

var key []byte

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.ParseRequest(r, jwt.WithKey(jwa.HS256, key)); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.ParseRequest(r, jwt.WithKey(jwa.HS256, key)); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func dropped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = jws.Verify([]byte(r.Header.Get("X-Pass")), jws.WithKey(jwa.HS256, key)) // want `.*\(jwtverdict\)`
		next.ServeHTTP(w, r)
	})
}

func decided(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jws.Verify([]byte(r.Header.Get("X-Pass")), jws.WithKey(jwa.HS256, key))
		if err == nil {
			next.ServeHTTP(w, r)
			return
		}
		w.WriteHeader(http.StatusForbidden)
	})
}
