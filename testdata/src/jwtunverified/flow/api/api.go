// SPDX-License-Identifier: Apache-2.0

// Package api relies on what package auth says.
package api

import (
	"net/http"

	"example.com/jwtvet/jwtunverified/flow/auth"
)

func admin(w http.ResponseWriter, r *http.Request) {
	c, err := auth.Peek(r.Header.Get("Authorization")) // want `without verifying .*\(jwtunverified\)`
	if err != nil || c.Role != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func decoded(w http.ResponseWriter, r *http.Request) {
	values, err := auth.Decode(r.Header.Get("Authorization")) // want `without verifying .*\(jwtunverified\)`
	if err != nil || values["role"] != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
