// SPDX-License-Identifier: Apache-2.0

// Package jwtauth ignores what chi's jwtauth says of a token, and does not.
package jwtauth

import (
	"net/http"

	"github.com/go-chi/jwtauth/v5"
)

type api struct{ auth *jwtauth.JWTAuth }

// A token comes back beside the error.
func (a *api) ignored(w http.ResponseWriter, r *http.Request) {
	tok, err := jwtauth.VerifyRequest(a.auth, r, jwtauth.TokenFromHeader) // want `.*\(jwtverdict\)`
	if err != nil && tok == nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(tok.Subject()))
}

func (a *api) heeded(w http.ResponseWriter, r *http.Request) {
	tok, err := jwtauth.VerifyRequest(a.auth, r, jwtauth.TokenFromHeader)
	if err != nil || tok == nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(tok.Subject()))
}
