// SPDX-License-Identifier: Apache-2.0

// Package gojosev3 answers with tokens of go-jose v3.
package gojosev3

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

// Library lends books.
type Library struct{ signer jose.Signer }

func (l *Library) card(reader string) (string, error) {
	return jwt.Signed(l.signer).Claims(jwt.Claims{
		Subject: reader,
		Expiry:  jwt.NewNumericDate(time.Now().Add(10 * time.Minute)),
	}).CompactSerialize()
}

func (l *Library) login(w http.ResponseWriter, r *http.Request) {
	token, err := l.card(r.FormValue("reader"))
	if err != nil {
		http.Error(w, "no card", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"card": token}) // want `token.*JSON.*\(jwtbody\)`
}

func (l *Library) text(w http.ResponseWriter, r *http.Request) {
	token, err := l.card(r.FormValue("reader"))
	if err != nil {
		return
	}
	_, _ = w.Write([]byte(token)) // want `token.*\(jwtbody\)`
}

func (l *Library) header(w http.ResponseWriter, r *http.Request) {
	token, err := l.card(r.FormValue("reader"))
	if err != nil {
		return
	}
	w.Header().Set("X-Card", token) // want `token.*header.*\(jwtbody\)`
	w.WriteHeader(http.StatusNoContent)
}
