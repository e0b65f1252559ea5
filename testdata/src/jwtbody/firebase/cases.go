// SPDX-License-Identifier: Apache-2.0

// Package firebase answers with custom tokens of firebase.
package firebase

import (
	"encoding/json"
	"net/http"
	"time"

	"firebase.google.com/go/v4/auth"
)

type lobby struct{ client *auth.Client }

func (l *lobby) shown(w http.ResponseWriter, r *http.Request) {
	token, err := l.client.CustomToken(r.Context(), r.FormValue("uid"))
	if err != nil {
		http.Error(w, "full", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

func (l *lobby) session(w http.ResponseWriter, r *http.Request) {
	const stay = 5 * 24 * time.Hour
	cookie, err := l.client.SessionCookie(r.Context(), r.FormValue("idToken"), stay)
	if err != nil {
		http.Error(w, "full", http.StatusUnauthorized)
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name: "session", Value: cookie, MaxAge: int(stay.Seconds()), Path: "/",
		HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode,
	})
	_ = json.NewEncoder(w).Encode(map[string]string{"status": "success"})
}
