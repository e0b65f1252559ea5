// SPDX-License-Identifier: Apache-2.0

// Package sermodigital ignores what SermoDigital/jose says of a token, and does not.
package sermodigital

import (
	"log"
	"net/http"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

type gate struct{ key []byte }

func (g *gate) ignored(w http.ResponseWriter, r *http.Request) {
	tok, err := jws.ParseJWTFromRequest(r)
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	if err := tok.Validate(g.key, crypto.SigningMethodHS256); err != nil { // want `.*\(jwtverdict\)`
		log.Println("validate:", err)
	}
	if tok.Claims().Get("role") == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}

func (g *gate) heeded(w http.ResponseWriter, r *http.Request) {
	tok, err := jws.ParseJWTFromRequest(r)
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	if err := tok.Validate(g.key, crypto.SigningMethodHS256); err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	if tok.Claims().Get("role") == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}
