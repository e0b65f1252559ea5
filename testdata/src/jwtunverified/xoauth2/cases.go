// SPDX-License-Identifier: Apache-2.0

// Package xoauth2 reads claims with x/oauth2/jws that were verified, and that were not.
package xoauth2

import (
	"crypto/rsa"
	"net/http"

	"golang.org/x/oauth2/jws"
)

type hook struct{ key *rsa.PublicKey }

func (h *hook) trusting(w http.ResponseWriter, r *http.Request) {
	claims, err := jws.Decode(r.FormValue("assertion")) // want `without verifying .*\(jwtunverified\)`
	if err != nil || claims.Iss != "partner" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	_, _ = w.Write([]byte(claims.Sub))
}

func (h *hook) asking(w http.ResponseWriter, r *http.Request) {
	assertion := r.FormValue("assertion")
	if err := jws.Verify(assertion, h.key); err != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	claims, err := jws.Decode(assertion)
	if err != nil || claims.Iss != "partner" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	_, _ = w.Write([]byte(claims.Sub))
}
