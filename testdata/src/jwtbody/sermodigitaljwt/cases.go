// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt answers with visits of SermoDigital/jose.
package sermodigitaljwt

import (
	"net/http"
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	"github.com/SermoDigital/jose/jwt"
)

type hall struct{ key []byte }

func (h *hall) visit(name string) jwt.JWT {
	c := jws.Claims{}
	c.SetSubject(name)
	c.SetExpiration(time.Now().Add(time.Hour))
	return jws.NewJWT(c, crypto.SigningMethodHS256)
}

func (h *hall) shown(w http.ResponseWriter, r *http.Request) {
	text, err := h.visit(r.FormValue("name")).Serialize(h.key)
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	w.Header().Set("X-Visit", string(text)) // want `token.*header.*\(jwtbody\)`
}

func (h *hall) kept(w http.ResponseWriter, r *http.Request) {
	text, err := h.visit(r.FormValue("name")).Serialize(h.key)
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-visit", Value: string(text), Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
}
