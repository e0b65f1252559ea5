// SPDX-License-Identifier: Apache-2.0

// Package files keeps its sessions on the server.
package files

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

type server struct {
	store *sessions.FilesystemStore
	key   []byte
}

func newServer(session, key []byte) *server {
	s := &server{store: sessions.NewFilesystemStore("", session), key: key}
	s.store.Options = &sessions.Options{Path: "/"}
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
