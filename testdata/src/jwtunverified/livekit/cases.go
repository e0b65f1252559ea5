// SPDX-License-Identifier: Apache-2.0

// Package livekit reads tokens of livekit that were verified, and that were not.
package livekit

import (
	"net/http"

	"github.com/livekit/protocol/auth"
)

type rooms struct{ keys auth.KeyProvider }

func (s *rooms) trusting(w http.ResponseWriter, r *http.Request) {
	v, err := auth.ParseAPIToken(r.FormValue("access_token"))
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	if v.Identity() != "host" { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *rooms) asking(w http.ResponseWriter, r *http.Request) {
	v, err := auth.ParseAPIToken(r.FormValue("access_token"))
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	secret := s.keys.GetSecret(v.APIKey())
	if secret == "" {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	_, grants, err := v.Verify(secret)
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	if grants.Identity != "host" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
