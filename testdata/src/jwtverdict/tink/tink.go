// SPDX-License-Identifier: Apache-2.0

// Package tink ignores what tink says of a token, and does not.
package tink

import (
	"net/http"

	"github.com/tink-crypto/tink-go/v2/jwt"
)

var (
	verifier  jwt.Verifier
	validator *jwt.Validator
)

func answersAndGoesOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := verifier.VerifyAndDecode(r.Header.Get("X-Pass"), validator) // want `.*\(jwtverdict\)`
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func answers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := verifier.VerifyAndDecode(r.Header.Get("X-Pass"), validator)
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
