// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs answers with passes of gbrlsnchs/jwt.
package gbrlsnchs

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/gbrlsnchs/jwt/v3"
)

func issue(key []byte, sub string) ([]byte, error) {
	claims := jwt.Payload{Subject: sub, ExpirationTime: jwt.NumericDate(time.Now().Add(time.Hour))}
	return jwt.Sign(claims, jwt.NewHS256(key))
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
