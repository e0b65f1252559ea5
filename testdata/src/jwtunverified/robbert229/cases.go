// SPDX-License-Identifier: Apache-2.0

// Package robbert229 reads claims of robbert229/jwt that were verified, and that were not.
package robbert229

import (
	"net/http"

	"github.com/robbert229/jwt"
)

func trusting(w http.ResponseWriter, r *http.Request, alg jwt.Algorithm) {
	claims, err := alg.Decode(r.Header.Get("X-Ticket")) // want `reads without verifying the token.*\(jwtunverified\)`
	if err != nil {
		return
	}
	if role, _ := claims.Get("role"); role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}

func asking(w http.ResponseWriter, r *http.Request, alg jwt.Algorithm) {
	claims, err := alg.DecodeAndValidate(r.Header.Get("X-Ticket"))
	if err != nil {
		return
	}
	if role, _ := claims.Get("role"); role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}
