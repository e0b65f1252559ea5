// SPDX-License-Identifier: Apache-2.0

// Package xoauth2 takes assertions with x/oauth2/jws, whose Verify looks at the signature alone.
package xoauth2

import (
	"crypto/rsa"
	"net/http"
	"time"

	"golang.org/x/oauth2/jws"
)

type hook struct{ key *rsa.PublicKey }

func (h *hook) take(w http.ResponseWriter, r *http.Request) {
	assertion := r.FormValue("assertion")
	if err := jws.Verify(assertion, h.key); err != nil { // want `jws.Verify leaves exp alone, and nothing checks it afterwards`
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

func (h *hook) takeInTime(w http.ResponseWriter, r *http.Request) {
	assertion := r.FormValue("assertion")
	if err := jws.Verify(assertion, h.key); err != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	claims, err := jws.Decode(assertion)
	if err != nil || time.Now().Unix() > claims.Exp {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	_, _ = w.Write([]byte(claims.Sub))
}
