// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 answers with passes of jwx v4.
package jwxv4

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jws"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

type ship struct{ key []byte }

func (s *ship) pass(seat string) ([]byte, error) {
	tok, err := jwt.NewBuilder().Subject(seat).Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), s.key))
}

func (s *ship) shown(w http.ResponseWriter, r *http.Request) {
	pass, err := s.pass(r.FormValue("seat"))
	if err != nil {
		http.Error(w, "full", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"pass": string(pass)}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *ship) kept(w http.ResponseWriter, r *http.Request) {
	pass, err := s.pass(r.FormValue("seat"))
	if err != nil {
		http.Error(w, "full", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-pass", Value: string(pass), Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
}

func (s *ship) moored(w http.ResponseWriter, r *http.Request) {
	body, err := json.Marshal(map[string]any{"sub": r.FormValue("ship"), "exp": time.Now().Add(time.Hour).Unix()})
	if err != nil {
		return
	}
	signed, err := jws.Sign(body, jws.WithKey(jwa.HS256(), s.key))
	if err != nil {
		http.Error(w, "full", http.StatusInternalServerError)
		return
	}
	_, _ = w.Write(signed) // want `token.*body.*\(jwtbody\)`
}
