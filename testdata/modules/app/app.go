// SPDX-License-Identifier: Apache-2.0

// Package app answers requests: it names neither the library nor what makes the token.
package app

import (
	"log"
	"net/http"

	"example.com/service"
)

type server struct{ key []byte }

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	session, err := service.Login(r.FormValue("user"), s.key)
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	log.Println("logged in:", session.User)
	log.Println("session:", session.Bearer)
}

// New returns the server whose tokens are signed with a key.
func New(key []byte) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", (&server{key}).login)
	return mux
}
