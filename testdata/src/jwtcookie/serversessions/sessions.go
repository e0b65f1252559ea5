// SPDX-License-Identifier: Apache-2.0

// Package serversessions puts tokens into sessions that the server keeps: the cookie holds
// a number, which is no token.
package serversessions

import (
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
	"github.com/golang-jwt/jwt/v5"
)

type server struct {
	key     []byte
	manager *scs.SessionManager
	store   *session.Store
}

func newServer(key []byte) *server {
	s := &server{key: key, manager: scs.New(), store: session.New(session.Config{Expiration: time.Hour})}
	s.manager.Cookie.HttpOnly = false
	return s
}

func (s *server) token() (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(s.key)
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	tok, err := s.token()
	if err != nil {
		http.Error(w, "no token", http.StatusInternalServerError)
		return
	}
	s.manager.Put(r.Context(), "token", tok)
}

func (s *server) fiberLogin(c *fiber.Ctx) error {
	tok, err := s.token()
	if err != nil {
		return err
	}
	sess, err := s.store.Get(c)
	if err != nil {
		return err
	}
	sess.Set("token", tok)
	return sess.Save()
}

var _ = []any{newServer, (*server).login, (*server).fiberLogin}
