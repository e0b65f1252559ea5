// SPDX-License-Identifier: Apache-2.0

// Package app uses the others.
package app

import (
	"net/http"

	"example.com/jwtvet/jwtaudience/layers/authn"
	"example.com/jwtvet/jwtaudience/layers/authz"
)

func serve(v *authn.Verifier, w http.ResponseWriter, r *http.Request) {
	tok, err := v.Verify(r.Context(), r.Header.Get("Authorization")) // want `nothing compares aud of what authn.Verifier.Verify accepts`
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", authz.Name(tok))
}
