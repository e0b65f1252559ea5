// SPDX-License-Identifier: Apache-2.0

// Package robbert229 answers with passes of robbert229/jwt.
package robbert229

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/robbert229/jwt"
)

func issue(key string, sub string) (string, error) {
	alg := jwt.HmacSha256(key)
	claims := jwt.NewClaim()
	claims.Set("sub", sub)
	claims.SetTime("exp", time.Now().Add(time.Hour))
	return alg.Encode(claims)
}

type desk struct{ key string }

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
