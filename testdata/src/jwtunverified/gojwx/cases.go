// SPDX-License-Identifier: Apache-2.0

// Package gojwx reads claims of lestrrat/go-jwx that were verified, and that were not.
package gojwx

import (
	"net/http"

	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
)

// Verify looks at the claims alone.
func trusting(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseString(r.Header.Get("X-Ticket")) // want `reads without verifying the token.*\(jwtunverified\)`
	if err != nil || tok.Verify(jwt.WithAudience("desk")) != nil {
		return
	}
	if role, _ := tok.Get("role"); role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}

func asking(w http.ResponseWriter, r *http.Request, key []byte) {
	tok, err := jwt.ParseString(r.Header.Get("X-Ticket"), jwt.WithVerify(jwa.HS256, key))
	if err != nil || tok.Verify() != nil {
		return
	}
	if role, _ := tok.Get("role"); role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}
