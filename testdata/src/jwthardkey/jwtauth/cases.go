// SPDX-License-Identifier: Apache-2.0

// Package jwtauth shows keys of chi's jwtauth: some in the source, some not.
package jwtauth

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/jwtauth/v5"
)

var tokenAuth = jwtauth.New("HS256", []byte("the-bell-in-the-well-rings-twice-now"), nil) // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func router(me http.HandlerFunc) http.Handler {
	r := chi.NewRouter()
	r.Use(jwtauth.Verifier(tokenAuth), jwtauth.Authenticator(tokenAuth))
	r.Get("/me", me)
	return r
}

type server struct{ auth *jwtauth.JWTAuth }

func (s *server) configure() {
	key := os.Getenv("BELL_KEY")
	if key == "" {
		key = "the-bell-in-the-well-rings-once-more" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	}
	s.auth = jwtauth.New("HS512", []byte(key), nil)
}

func newServer(key []byte) *server {
	return &server{auth: jwtauth.New("HS512", key, nil)}
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	_, token, err := s.auth.Encode(map[string]interface{}{"sub": r.FormValue("sub")})
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "jwt", Value: token, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
}
