// SPDX-License-Identifier: Apache-2.0

// Package jwtauth answers with tokens of jwtauth of chi.
package jwtauth

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/jwtauth/v5"
)

func routes(auth *jwtauth.JWTAuth) http.Handler {
	r := chi.NewRouter()
	r.Post("/login", func(w http.ResponseWriter, r *http.Request) {
		_, token, err := auth.Encode(map[string]any{"sub": "u1", "exp": jwtauth.ExpireIn(time.Hour)})
		if err != nil {
			http.Error(w, "no token", http.StatusInternalServerError)
			return
		}
		_ = json.NewEncoder(w).Encode(map[string]string{"token": token}) // want `token.*JSON.*\(jwtbody\)`
	})
	r.Post("/cookie", func(w http.ResponseWriter, r *http.Request) {
		_, token, err := auth.Encode(map[string]any{"sub": "u1", "exp": jwtauth.ExpireIn(time.Hour)})
		if err != nil {
			http.Error(w, "no token", http.StatusInternalServerError)
			return
		}
		http.SetCookie(w, &http.Cookie{Name: "jwt", Value: token, HttpOnly: true, Secure: true})
		w.WriteHeader(http.StatusNoContent)
	})
	return r
}

func kept(w http.ResponseWriter, auth *jwtauth.JWTAuth, id string) error {
	_, token, err := auth.Encode(map[string]any{"sub": id, "exp": jwtauth.ExpireIn(time.Hour)})
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-jwt", Value: token, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
	return nil
}
