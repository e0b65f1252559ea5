// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 answers a rower with a card of dgrijalva/jwt-go v4.
package dgrijalvav4

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/dgrijalva/jwt-go/v4"
)

// Gate hands out cards.
type Gate struct {
	key  []byte
	stay time.Duration
}

func (g *Gate) card(number string) (string, error) {
	now := time.Now()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, &jwt.StandardClaims{
		Subject:   number,
		IssuedAt:  jwt.At(now),
		ExpiresAt: jwt.At(now.Add(g.stay)),
	}).SignedString(g.key)
}

type answer struct {
	Card string `json:"card"`
}

func (g *Gate) shown(w http.ResponseWriter, r *http.Request) {
	card, err := g.card(r.PostFormValue("number"))
	if err != nil {
		http.Error(w, "no card", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(answer{Card: card}) // want `token.*JSON.*\(jwtbody\)`
}

func (g *Gate) kept(w http.ResponseWriter, r *http.Request) {
	card, err := g.card(r.PostFormValue("number"))
	if err != nil {
		http.Error(w, "no card", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-card", Value: card, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	_ = json.NewEncoder(w).Encode(answer{})
}
