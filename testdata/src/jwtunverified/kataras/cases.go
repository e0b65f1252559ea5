// SPDX-License-Identifier: Apache-2.0

// Package kataras reads claims of kataras/jwt that were verified, and that were not.
package kataras

import (
	"net/http"

	"github.com/kataras/jwt"
)

type member struct {
	ID    string   `json:"id"`
	Roles []string `json:"roles"`
}

func (m member) is(role string) bool {
	for _, r := range m.Roles {
		if r == role {
			return true
		}
	}
	return false
}

func trusting(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Decode([]byte(r.Header.Get("X-Member")))
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	var m member
	if err := token.Claims(&m); err != nil || !m.is("treasurer") { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func asking(w http.ResponseWriter, r *http.Request, key []byte) {
	token, err := jwt.Verify(jwt.HS256, key, []byte(r.Header.Get("X-Member")))
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	var m member
	if err := token.Claims(&m); err != nil || !m.is("treasurer") {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
