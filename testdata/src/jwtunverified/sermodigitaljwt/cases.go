// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt reads claims of SermoDigital/jose that were verified, and that were not.
package sermodigitaljwt

import (
	"net/http"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	"github.com/SermoDigital/jose/jwt"
)

type gate struct{ key []byte }

func scope(c jwt.Claims) string {
	s, _ := c.Get("scope").(string)
	return s
}

func (g *gate) trusting(w http.ResponseWriter, r *http.Request) {
	tok, err := jws.ParseJWTFromRequest(r)
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	if scope(tok.Claims()) != "write" { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (g *gate) asking(w http.ResponseWriter, r *http.Request) {
	tok, err := jws.ParseJWTFromRequest(r)
	if err != nil || tok.Validate(g.key, crypto.SigningMethodHS256) != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	if scope(tok.Claims()) != "write" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
