// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv1 answers with tickets of chi's first jwtauth.
package jwtauthv1

import (
	"net/http"
	"time"

	"github.com/go-chi/jwtauth"
	"github.com/go-chi/render"
)

type office struct{ auth *jwtauth.JWTAuth }

func (o *office) ticket(seat string) (string, error) {
	claims := map[string]interface{}{"sub": seat}
	jwtauth.SetExpiryIn(claims, time.Hour)
	_, ticket, err := o.auth.Encode(claims)
	return ticket, err
}

func (o *office) shown(w http.ResponseWriter, r *http.Request) {
	ticket, err := o.ticket(r.FormValue("seat"))
	if err != nil {
		http.Error(w, "sold out", http.StatusConflict)
		return
	}
	render.JSON(w, r, map[string]string{"ticket": ticket}) // want `token.*JSON.*\(jwtbody\)`
}

func (o *office) kept(w http.ResponseWriter, r *http.Request) {
	ticket, err := o.ticket(r.FormValue("seat"))
	if err != nil {
		http.Error(w, "sold out", http.StatusConflict)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "jwt", Value: ticket, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
	render.NoContent(w, r)
}
