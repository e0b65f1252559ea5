// SPDX-License-Identifier: Apache-2.0

// Package websocket opens sockets for scripts, which cannot set a header for them.
package websocket

import (
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/websocket"
)

var upgrader websocket.Upgrader

type service struct{ key []byte }

func (s *service) subject(raw string) (string, error) {
	token, err := jwt.ParseWithClaims(raw, &jwt.RegisteredClaims{}, func(*jwt.Token) (any, error) { return s.key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// A script has no other place for the token.
func (s *service) feed(w http.ResponseWriter, r *http.Request) {
	user, err := s.subject(r.URL.Query().Get("token"))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	_ = conn.WriteMessage(websocket.TextMessage, []byte("hello "+user))
}

func (s *service) either(w http.ResponseWriter, r *http.Request) {
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if websocket.IsWebSocketUpgrade(r) {
		raw = r.URL.Query().Get("token")
	}
	if _, err := s.subject(raw); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
	}
}

// The socket is made by a helper.
func (s *service) room(w http.ResponseWriter, r *http.Request) {
	user, err := s.subject(r.URL.Query().Get("token"))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	greet(w, r, user)
}

func greet(w http.ResponseWriter, r *http.Request, user string) {
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	_ = conn.WriteMessage(websocket.TextMessage, []byte("hello "+user))
}

// This one answers a plain request.
func (s *service) page(w http.ResponseWriter, r *http.Request) {
	if _, err := s.subject(r.URL.Query().Get("token")); err != nil { // want `the token is taken from the query`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
	}
}
