// SPDX-License-Identifier: Apache-2.0

// Package shop puts tokens into the sessions of a store that another package makes.
package shop

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"

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
	s.Values["jwt"] = tok // want `sessions.Session.Values sends a token in a cookie without HttpOnly \[injected script`
	return s.Save(r, w)
}
