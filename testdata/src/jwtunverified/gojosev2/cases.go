// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 reads claims of go-jose.v2 that were verified, and that were not.
package gojosev2

import (
	"net/http"
	"strings"
	"time"

	"gopkg.in/go-jose/go-jose.v2"
	"gopkg.in/go-jose/go-jose.v2/jwt"
)

// Staff is what the claims say of who asks.
type Staff struct {
	jwt.Claims
	Wards []string `json:"wards"`
}

type ward struct {
	keys *jose.JSONWebKeySet
}

func raw(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func (wd *ward) open(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseSigned(raw(r))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var staff Staff
	if err := tok.UnsafeClaimsWithoutVerification(&staff); err != nil { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if len(staff.Wards) == 0 || staff.Wards[0] != "all" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (wd *ward) locked(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseSigned(raw(r))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var staff Staff
	if err := tok.Claims(wd.keys, &staff); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := staff.Validate(jwt.Expected{Issuer: "ward", Time: time.Now()}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if len(staff.Wards) == 0 || staff.Wards[0] != "all" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
