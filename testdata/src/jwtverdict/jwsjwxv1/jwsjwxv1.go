// SPDX-License-Identifier: Apache-2.0

// Package jwsjwxv1 ignores what the jws package of jwx v1 says of a token, and does not.
package jwsjwxv1

import (
	"net/http"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jws"
)

var key []byte

func dropped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = jws.Verify([]byte(r.Header.Get("X-Pass")), jwa.HS256, key) // want `.*\(jwtverdict\)`
		next.ServeHTTP(w, r)
	})
}

func decided(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jws.Verify([]byte(r.Header.Get("X-Pass")), jwa.HS256, key)
		if err == nil {
			next.ServeHTTP(w, r)
			return
		}
		w.WriteHeader(http.StatusForbidden)
	})
}
