// SPDX-License-Identifier: Apache-2.0

// Package sermodigital reads claims of SermoDigital/jose that were verified, and that were not.
package sermodigital

import (
	"net/http"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

func trusting(w http.ResponseWriter, r *http.Request) {
	tok, err := jws.ParseJWT([]byte(r.Header.Get("X-Ticket")))
	if err != nil {
		return
	}
	if tok.Claims().Get("role") == "admin" { // want `reads without verifying the token.*\(jwtunverified\)`
		w.WriteHeader(http.StatusNoContent)
	}
}

func asking(w http.ResponseWriter, r *http.Request, key []byte) {
	tok, err := jws.ParseJWT([]byte(r.Header.Get("X-Ticket")))
	if err != nil {
		return
	}
	if tok.Validate(key, crypto.SigningMethodHS256) != nil {
		return
	}
	if tok.Claims().Get("role") == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}
