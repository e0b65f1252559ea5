// SPDX-License-Identifier: Apache-2.0

// Package cristalhq ignores what cristalhq/jwt says of a token, and does not.
package cristalhq

import (
	"log"
	"net/http"

	"github.com/cristalhq/jwt/v5"
)

type door struct{ verifier jwt.Verifier }

type card struct{ Floor int }

func (d *door) logged(w http.ResponseWriter, r *http.Request) {
	var c card
	if err := jwt.ParseClaims([]byte(r.Header.Get("X-Card")), d.verifier, &c); err != nil {
		http.Error(w, "no card", http.StatusUnauthorized)
		return
	}
	if c.Floor > 2 {
		w.WriteHeader(http.StatusNoContent)
	}
}

func (d *door) dropped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.Parse([]byte(r.Header.Get("X-Card")), d.verifier); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}
