// SPDX-License-Identifier: Apache-2.0

// Package own has a gate of its own before its handlers.
package own

import (
	"fmt"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/jwtauth/v5"
)

func routes(auth *jwtauth.JWTAuth) http.Handler {
	r := chi.NewRouter()
	r.Use(jwtauth.Verifier(auth), gate)
	r.Get("/me", me)
	return r
}

func gate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, _, err := jwtauth.FromContext(r.Context()); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func me(w http.ResponseWriter, r *http.Request) {
	_, claims, _ := jwtauth.FromContext(r.Context())
	_, _ = fmt.Fprintf(w, "hello %v", claims["sub"])
}
