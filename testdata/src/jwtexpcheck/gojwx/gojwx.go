// SPDX-License-Identifier: Apache-2.0

// Package gojwx lets people in with the first jwx: some whose time is over, some not.
package gojwx

import (
	"net/http"

	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
)

var key []byte

func anyTime(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseString(r.Header.Get("X-Pass"), jwt.WithVerify(jwa.HS256, key)) // want `exp.*\(jwtexpcheck\)`
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	if role, _ := tok.Get("role"); role != "driver" {
		http.Error(w, "no driver", http.StatusForbidden)
	}
}

func inTime(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseString(r.Header.Get("X-Pass"), jwt.WithVerify(jwa.HS256, key))
	if err != nil || tok.Verify() != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	if role, _ := tok.Get("role"); role != "driver" {
		http.Error(w, "no driver", http.StatusForbidden)
	}
}
