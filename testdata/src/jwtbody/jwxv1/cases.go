// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 answers with passes of jwx v1.
package jwxv1

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

func issue(key []byte, sub string) ([]byte, error) {
	tok, err := jwt.NewBuilder().Subject(sub).Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}

type desk struct{ key []byte }

func (d *desk) shown(w http.ResponseWriter, r *http.Request) {
	tok, err := issue(d.key, r.FormValue("seat"))
	if err != nil {
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"token": string(tok)}) // want `token.*JSON.*\(jwtbody\)`
}

func (d *desk) kept(w http.ResponseWriter, r *http.Request) {
	tok, err := issue(d.key, r.FormValue("seat"))
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-pass", Value: string(tok), Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
}
