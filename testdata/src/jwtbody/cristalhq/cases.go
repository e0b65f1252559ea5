// SPDX-License-Identifier: Apache-2.0

// Package cristalhq answers with passes of cristalhq/jwt.
package cristalhq

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/cristalhq/jwt/v5"
)

func issue(signer jwt.Signer, sub string) (*jwt.Token, error) {
	claims := &jwt.RegisteredClaims{Subject: sub, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.NewBuilder(signer).Build(claims)
}

type desk struct{ signer jwt.Signer }

func (d *desk) shown(w http.ResponseWriter, r *http.Request) {
	tok, err := issue(d.signer, r.FormValue("seat"))
	if err != nil {
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"token": tok.String()}) // want `token.*JSON.*\(jwtbody\)`
}

func (d *desk) kept(w http.ResponseWriter, r *http.Request) {
	tok, err := issue(d.signer, r.FormValue("seat"))
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-pass", Value: tok.String(), Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
}
