// SPDX-License-Identifier: Apache-2.0

// Package jwtauth shows chi's jwtauth with none for an algorithm, and with a real one.
package jwtauth

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/jwtauth/v5"
)

type api struct{ auth *jwtauth.JWTAuth }

func newOpen() *api {
	return &api{auth: jwtauth.New("none", nil, nil)} // want `without a signature .*\(jwtnone\)`
}

func newAPI(key []byte) *api { return &api{auth: jwtauth.New("HS256", key, nil)} }

func (a *api) routes(r chi.Router, me http.HandlerFunc) {
	r.Group(func(r chi.Router) {
		r.Use(jwtauth.Verifier(a.auth))
		r.Use(jwtauth.Authenticator(a.auth))
		r.Get("/me", me)
	})
}
