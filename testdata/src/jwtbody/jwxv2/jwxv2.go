// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 answers with tokens of jwx v2.
package jwxv2

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

// Library lends books.
type Library struct{ key []byte }

func (l *Library) card(reader string) (string, error) {
	t, err := jwt.NewBuilder().Subject(reader).Expiration(time.Now().Add(10 * time.Minute)).Build()
	if err != nil {
		return "", err
	}
	signed, err := jwt.Sign(t, jwt.WithKey(jwa.HS256, l.key))
	if err != nil {
		return "", err
	}
	return string(signed), nil
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
