// SPDX-License-Identifier: Apache-2.0

// Package gated has the library's own gate before its handlers.
package gated

import (
	"fmt"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/jwtauth/v5"
)

func routes(auth *jwtauth.JWTAuth) http.Handler {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(jwtauth.Verifier(auth))
		r.Use(jwtauth.Authenticator(auth))
		r.Get("/me", me)
	})
	return r
}

func me(w http.ResponseWriter, r *http.Request) {
	_, claims, _ := jwtauth.FromContext(r.Context())
	_, _ = fmt.Fprintf(w, "hello %v", claims["sub"])
}
