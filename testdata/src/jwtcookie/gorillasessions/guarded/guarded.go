// SPDX-License-Identifier: Apache-2.0

// Package guarded keeps scripts away from its sessions.
package guarded

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
	s.store.Options = &sessions.Options{Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}
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
	session.Values["jwt"] = tok
	return session.Save(r, w)
}

var _ = []any{newServer, (*server).login}
