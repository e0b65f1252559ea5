// SPDX-License-Identifier: Apache-2.0

// Package jwejwxv1 ignores what the jwe package of jwx v1 says of a token, and does not.
package jwejwxv1

import (
	"net/http"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwe"
)

var key []byte

func answersAndGoesOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwe.Decrypt([]byte(r.Header.Get("X-Pass")), jwa.DIRECT, key) // want `.*\(jwtverdict\)`
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func answers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwe.Decrypt([]byte(r.Header.Get("X-Pass")), jwa.DIRECT, key)
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
