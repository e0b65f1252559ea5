// SPDX-License-Identifier: Apache-2.0

// Package elsewhere has handlers behind a gate that it does not see, and one of another package.
package elsewhere

import (
	"fmt"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/jwtauth/v5"
)

// Routes takes the gate from whoever starts the program.
func Routes(auth *jwtauth.JWTAuth, gate func(http.Handler) http.Handler) http.Handler {
	r := chi.NewRouter()
	r.Use(jwtauth.Verifier(auth))
	r.Use(gate)
	r.Get("/me", me)
	return r
}

func me(w http.ResponseWriter, r *http.Request) {
	_, claims, _ := jwtauth.FromContext(r.Context())
	_, _ = fmt.Fprintf(w, "hello %v", claims["sub"])
}
