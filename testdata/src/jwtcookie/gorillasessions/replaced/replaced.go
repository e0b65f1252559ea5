// SPDX-License-Identifier: Apache-2.0

// Package replaced replaces the options by some that guard nothing.
package replaced

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

type server struct {
	store *sessions.CookieStore
	key   []byte
}

func newServer(session, key []byte) *server {
	s := &server{store: sessions.NewCookieStore(session), key: key}
	s.store.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: false}
	return s
}

func (s *server) login(w http.ResponseWriter, r *http.Request) error {
	tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(s.key)
	if err != nil {
		return err
	}
	session, err := s.store.Get(r, "session")
	if err != nil {
		return err
	}
	session.Values["jwt"] = tok // want `sessions.Session.Values sends a token in a cookie without HttpOnly and SameSite`
	return session.Save(r, w)
}

var _ = []any{newServer, (*server).login}
