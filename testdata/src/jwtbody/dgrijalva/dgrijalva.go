// SPDX-License-Identifier: Apache-2.0

// Package dgrijalva answers with tokens of dgrijalva/jwt-go.
package dgrijalva

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/dgrijalva/jwt-go"
)

// Library lends books.
type Library struct{ key []byte }

func (l *Library) card(reader string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = reader
	claims["exp"] = time.Now().Add(10 * time.Minute).Unix()
	return token.SignedString(l.key)
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
