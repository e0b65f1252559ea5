// SPDX-License-Identifier: Apache-2.0

// Package jose2go answers with letters of jose2go.
package jose2go

import (
	"encoding/json"
	"net/http"
	"time"

	jose "github.com/dvsekhvalnov/jose2go"
)

type post struct{ key []byte }

func (p *post) sign(sub string) (string, error) {
	payload, err := json.Marshal(map[string]interface{}{"sub": sub, "exp": time.Now().Add(time.Hour).Unix()})
	if err != nil {
		return "", err
	}
	return jose.SignBytes(payload, jose.HS256, p.key, jose.Header("typ", "JWT"))
}

type reply struct {
	OK     bool   `json:"ok"`
	Letter string `json:"letter,omitempty"`
}

func (p *post) shown(w http.ResponseWriter, r *http.Request) {
	l, err := p.sign(r.FormValue("to"))
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	text, err := json.Marshal(reply{OK: true, Letter: l})
	if err != nil {
		return
	}
	_, _ = w.Write(text) // want `token.*\(jwtbody\)`
}

func (p *post) kept(w http.ResponseWriter, r *http.Request) {
	l, err := p.sign(r.FormValue("to"))
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-letter", Value: l, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
	text, err := json.Marshal(reply{OK: true})
	if err != nil {
		return
	}
	_, _ = w.Write(text)
}
