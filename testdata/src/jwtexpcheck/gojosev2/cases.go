// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 opens a ward with go-jose.v2, whose Validate looks at exp only when it is told the time.
package gojosev2

import (
	"net/http"
	"time"

	"gopkg.in/go-jose/go-jose.v2/jwt"
)

type ward struct{ key []byte }

func (d *ward) open(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseSigned(r.Header.Get("X-Badge"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	if err := tok.Claims(d.key, &claims); err != nil { // want `Claims leaves exp alone, and nothing checks it afterwards`
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(claims.Subject))
}

func (d *ward) openInTime(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseSigned(r.Header.Get("X-Badge"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	if err := tok.Claims(d.key, &claims); err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	if err := claims.Validate(jwt.Expected{Issuer: "ward", Time: time.Now()}); err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(claims.Subject))
}

// Without the time it compares the issuer alone.
func (d *ward) openByIssuer(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseSigned(r.Header.Get("X-Badge"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	if err := tok.Claims(d.key, &claims); err != nil { // want `Claims leaves exp alone, and nothing checks it afterwards`
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	if err := claims.Validate(jwt.Expected{Issuer: "ward"}); err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(claims.Subject))
}
