// SPDX-License-Identifier: Apache-2.0

// Package cristalhq reads claims of cristalhq/jwt that were verified, and that were not.
package cristalhq

import (
	"net/http"

	"github.com/cristalhq/jwt/v5"
)

type ticket struct {
	jwt.RegisteredClaims
	Admin bool `json:"admin"`
}

func trusting(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseNoVerify([]byte(r.Header.Get("X-Ticket"))) // want `reads without verifying the token.*\(jwtunverified\)`
	if err != nil {
		return
	}
	var t ticket
	if tok.DecodeClaims(&t) == nil && t.Admin {
		w.WriteHeader(http.StatusNoContent)
	}
}

func asking(w http.ResponseWriter, r *http.Request, v jwt.Verifier) {
	tok, err := jwt.Parse([]byte(r.Header.Get("X-Ticket")), v)
	if err != nil {
		return
	}
	var t ticket
	if tok.DecodeClaims(&t) == nil && t.Admin {
		w.WriteHeader(http.StatusNoContent)
	}
}
