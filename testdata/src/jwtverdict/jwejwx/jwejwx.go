// SPDX-License-Identifier: Apache-2.0

// Package jwejwx ignores what the jwe package of jwx says of a token, and does not.
package jwejwx

import (
	"log"
	"net/http"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwe"
)

var key []byte

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwe.Decrypt([]byte(r.Header.Get("X-Pass")), jwe.WithKey(jwa.DIRECT(), key)); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwe.Decrypt([]byte(r.Header.Get("X-Pass")), jwe.WithKey(jwa.DIRECT(), key)); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
