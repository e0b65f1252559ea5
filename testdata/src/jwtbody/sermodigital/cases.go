// SPDX-License-Identifier: Apache-2.0

// Package sermodigital answers with passes of SermoDigital/jose.
package sermodigital

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

func issue(key []byte, sub string) ([]byte, error) {
	claims := jws.Claims{"sub": sub}
	claims.SetExpiration(time.Now().Add(time.Hour))
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
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
