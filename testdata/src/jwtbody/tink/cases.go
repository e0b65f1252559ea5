// SPDX-License-Identifier: Apache-2.0

// Package tink answers with passes of Tink.
package tink

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/tink-crypto/tink-go/v2/jwt"
)

func issue(mac jwt.MAC, sub string) (string, error) {
	end := time.Now().Add(time.Hour)
	opts := &jwt.RawJWTOptions{Subject: &sub, ExpiresAt: &end}
	raw, err := jwt.NewRawJWT(opts)
	if err != nil {
		return "", err
	}
	return mac.ComputeMACAndEncode(raw)
}

type desk struct{ mac jwt.MAC }

func (d *desk) shown(w http.ResponseWriter, r *http.Request) {
	tok, err := issue(d.mac, r.FormValue("seat"))
	if err != nil {
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"token": tok}) // want `token.*JSON.*\(jwtbody\)`
}

func (d *desk) kept(w http.ResponseWriter, r *http.Request) {
	tok, err := issue(d.mac, r.FormValue("seat"))
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-pass", Value: tok, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
}
