// SPDX-License-Identifier: Apache-2.0

// Package sjwt answers with passes of brianvoe/sjwt.
package sjwt

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/brianvoe/sjwt"
)

func issue(key []byte, sub string) (string, error) {
	claims := sjwt.New()
	claims.SetSubject(sub)
	claims.SetExpiresAt(time.Now().Add(time.Hour))
	return claims.Generate(key)
}

type desk struct{ key []byte }

func (d *desk) shown(w http.ResponseWriter, r *http.Request) {
	tok, err := issue(d.key, r.FormValue("seat"))
	if err != nil {
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"token": tok}) // want `token.*JSON.*\(jwtbody\)`
}

func (d *desk) kept(w http.ResponseWriter, r *http.Request) {
	tok, err := issue(d.key, r.FormValue("seat"))
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-pass", Value: tok, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
}
