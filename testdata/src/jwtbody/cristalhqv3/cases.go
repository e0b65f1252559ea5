// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 answers with passes of cristalhq/jwt v3.
package cristalhqv3

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/cristalhq/jwt/v3"
)

func issue(signer jwt.Signer, sub string) ([]byte, error) {
	claims := &jwt.StandardClaims{Subject: sub, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.BuildBytes(signer, claims)
}

type desk struct{ signer jwt.Signer }

func (d *desk) shown(w http.ResponseWriter, r *http.Request) {
	tok, err := issue(d.signer, r.FormValue("seat"))
	if err != nil {
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"token": string(tok)}) // want `token.*JSON.*\(jwtbody\)`
}

func (d *desk) kept(w http.ResponseWriter, r *http.Request) {
	tok, err := issue(d.signer, r.FormValue("seat"))
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-pass", Value: string(tok), Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
}
