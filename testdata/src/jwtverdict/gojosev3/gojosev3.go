// SPDX-License-Identifier: Apache-2.0

// Package gojosev3 ignores what go-jose v3 says of a token, and does not.
package gojosev3

import (
	"net/http"

	"github.com/go-jose/go-jose/v3/jwt"
)

var key []byte

func answered(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseSigned(r.Header.Get("X-Pass"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil { // want `.*\(jwtverdict\)`
		http.Error(w, "no", http.StatusUnauthorized)
	}
	_, _ = w.Write([]byte(claims.Subject))
}

func refused(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseSigned(r.Header.Get("X-Pass"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(claims.Subject))
}
