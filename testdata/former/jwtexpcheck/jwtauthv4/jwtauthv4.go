// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv4 decodes tokens with chi's jwtauth v4, which looks at exp as well.
package jwtauthv4

import (
	"net/http"

	"github.com/go-chi/jwtauth"
)

func door(auth *jwtauth.JWTAuth) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		tok, err := auth.Decode(r.Header.Get("X-Pass"))
		if err != nil || tok == nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}

func verified(auth *jwtauth.JWTAuth) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwtauth.VerifyRequest(auth, r, jwtauth.TokenFromHeader); err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}
