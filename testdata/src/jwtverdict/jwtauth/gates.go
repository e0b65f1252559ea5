// SPDX-License-Identifier: Apache-2.0

package jwtauth

import (
	"fmt"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/jwtauth/v5"
)

// Verifier refuses nothing: no Authenticator stands before the handlers of this package.
func (a *api) routes() http.Handler {
	r := chi.NewRouter()
	r.Use(middleware.Logger)
	r.Use(jwtauth.Verifier(a.auth))
	r.Get("/me", a.me)
	r.Get("/you", func(w http.ResponseWriter, r *http.Request) {
		_, claims, _ := jwtauth.FromContext(r.Context()) // want `claims are used though the error of jwtauth.FromContext is dropped`
		_, _ = fmt.Fprintf(w, "hello %v", claims["sub"])
	})
	return r
}

func (a *api) me(w http.ResponseWriter, r *http.Request) {
	_, claims, err := jwtauth.FromContext(r.Context()) // want `claims are used where jwtauth.FromContext refused the token`
	if err != nil {
		fmt.Println("bad token", err)
	}
	_, _ = fmt.Fprintf(w, "hello %v", claims["sub"])
}
