// SPDX-License-Identifier: Apache-2.0

// Package cristalhq lets people through a door with cristalhq/jwt, which looks at the signature alone.
package cristalhq

import (
	"net/http"
	"time"

	"github.com/cristalhq/jwt/v5"
)

type door struct{ verifier jwt.Verifier }

type card struct {
	jwt.RegisteredClaims
	Floor int `json:"floor"`
}

func (d *door) open(w http.ResponseWriter, r *http.Request) {
	raw := r.Header.Get("X-Card")
	tok, err := jwt.Parse([]byte(raw), d.verifier) // want `jwt.Parse leaves exp alone, and nothing checks it afterwards`
	if err != nil {
		http.Error(w, "no card", http.StatusUnauthorized)
		return
	}
	var c card
	if err := tok.DecodeClaims(&c); err != nil || c.Floor < 2 {
		http.Error(w, "not here", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (d *door) openInTime(w http.ResponseWriter, r *http.Request) {
	raw := r.Header.Get("X-Card")
	tok, err := jwt.Parse([]byte(raw), d.verifier)
	if err != nil {
		http.Error(w, "no card", http.StatusUnauthorized)
		return
	}
	var c card
	if err := tok.DecodeClaims(&c); err != nil || !c.IsValidAt(time.Now()) || c.Floor < 2 {
		http.Error(w, "not here", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
