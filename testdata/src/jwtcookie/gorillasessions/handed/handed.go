// SPDX-License-Identifier: Apache-2.0

// Package handed gets its store from elsewhere, with whatever options.
package handed

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

type server struct {
	store sessions.Store
	key   []byte
}

func newServer(store sessions.Store, key []byte) *server {
	return &server{store: store, key: key}
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
