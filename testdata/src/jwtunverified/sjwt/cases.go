// SPDX-License-Identifier: Apache-2.0

// Package sjwt reads claims of brianvoe/sjwt that were verified, and that were not.
package sjwt

import (
	"net/http"

	"github.com/brianvoe/sjwt"
)

func trusting(w http.ResponseWriter, r *http.Request) {
	claims, err := sjwt.Parse(r.Header.Get("X-Ticket")) // want `reads without verifying the token.*\(jwtunverified\)`
	if err != nil {
		return
	}
	if role, _ := claims.GetStr("role"); role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}

func asking(w http.ResponseWriter, r *http.Request, key []byte) {
	token := r.Header.Get("X-Ticket")
	if !sjwt.Verify(token, key) {
		return
	}
	claims, err := sjwt.Parse(token)
	if err != nil || claims.Validate() != nil {
		return
	}
	if role, _ := claims.GetStr("role"); role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}
