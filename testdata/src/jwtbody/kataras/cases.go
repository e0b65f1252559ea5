// SPDX-License-Identifier: Apache-2.0

// Package kataras answers with tickets of kataras/jwt.
package kataras

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/kataras/jwt"
)

type userClaims struct {
	Username string `json:"username"`
}

type site struct{ key []byte }

func (s *site) generate(name string) ([]byte, error) {
	return jwt.Sign(jwt.HS256, s.key, userClaims{Username: name}, jwt.MaxAge(15*time.Minute))
}

func (s *site) shown(w http.ResponseWriter, r *http.Request) {
	token, err := s.generate(r.FormValue("name"))
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	_, _ = w.Write(token) // want `token.*body.*\(jwtbody\)`
}

func (s *site) paired(w http.ResponseWriter, r *http.Request) {
	access, err := s.generate(r.FormValue("name"))
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	pair := jwt.NewTokenPair(access, nil)
	_ = json.NewEncoder(w).Encode(pair) // want `token.*JSON.*\(jwtbody\)`
}

func (s *site) kept(w http.ResponseWriter, r *http.Request) {
	token, err := s.generate(r.FormValue("name"))
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-site", Value: jwt.BytesToString(token), Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
	w.WriteHeader(http.StatusNoContent)
}
