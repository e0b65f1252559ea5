// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe answers with passes of pascaldekloe/jwt.
package pascaldekloe

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/pascaldekloe/jwt"
)

func issue(key []byte, sub string) ([]byte, error) {
	var claims jwt.Claims
	claims.Subject = sub
	claims.Expires = jwt.NewNumericTime(time.Now().Add(time.Hour))
	return claims.HMACSign(jwt.HS256, key)
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
