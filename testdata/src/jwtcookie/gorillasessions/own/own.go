// SPDX-License-Identifier: Apache-2.0

// Package own puts tokens into the sessions of an open store, with options of its own.
package own

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"

	"example.com/jwtvet/jwtcookie/gorillasessions/store"
)

// Login signs a token.
func Login(w http.ResponseWriter, r *http.Request, key []byte) error {
	tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(key)
	if err != nil {
		return err
	}
	s, err := store.Sessions.Get(r, "session")
	if err != nil {
		return err
	}
	s.Options = &sessions.Options{Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}
	s.Values["jwt"] = tok
	return s.Save(r, w)
}
