// SPDX-License-Identifier: Apache-2.0

// Package gojwx answers with passes of the old lestrrat/go-jwx.
package gojwx

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
)

type mint struct{ key []byte }

func (m *mint) coin(sub string) (string, error) {
	tok := jwt.New()
	if err := tok.Set(jwt.SubjectKey, sub); err != nil {
		return "", err
	}
	if err := tok.Set(jwt.ExpirationKey, time.Now().Add(time.Hour).Unix()); err != nil {
		return "", err
	}
	signed, err := tok.Sign(jwa.HS256, m.key)
	return string(signed), err
}

type reply struct {
	Coin string    `json:"coin"`
	Till time.Time `json:"till"`
}

func (m *mint) shown(w http.ResponseWriter, r *http.Request) {
	coin, err := m.coin(r.FormValue("sub"))
	if err != nil {
		http.Error(w, "empty", http.StatusInternalServerError)
		return
	}
	if err := json.NewEncoder(w).Encode(&reply{Coin: coin, Till: time.Now().Add(time.Hour)}); err != nil { // want `token.*JSON.*\(jwtbody\)`
		http.Error(w, "lost", http.StatusInternalServerError)
	}
}

func (m *mint) kept(w http.ResponseWriter, r *http.Request) {
	coin, err := m.coin(r.FormValue("sub"))
	if err != nil {
		http.Error(w, "empty", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-coin", Value: coin, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
	_ = json.NewEncoder(w).Encode(&reply{Till: time.Now().Add(time.Hour)})
}
