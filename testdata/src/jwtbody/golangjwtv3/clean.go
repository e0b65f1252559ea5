// SPDX-License-Identifier: Apache-2.0

package golangjwtv3

import (
	"encoding/json"
	"net/http"
)

func (l *Library) cookie(w http.ResponseWriter, r *http.Request) {
	token, err := l.card(r.FormValue("reader"))
	if err != nil {
		http.Error(w, "no card", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name: "__Host-card", Value: token, Path: "/",
		HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode,
	})
	_ = json.NewEncoder(w).Encode(map[string]any{"reader": r.FormValue("reader")})
}

func (l *Library) oauth(w http.ResponseWriter, r *http.Request) {
	token, err := l.card(r.FormValue("reader"))
	if err != nil {
		http.Error(w, "server_error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(map[string]any{"access_token": token, "token_type": "Bearer", "expires_in": 600})
}

func (l *Library) lend(next *http.Request) error {
	token, err := l.card("branch")
	if err != nil {
		return err
	}
	next.Header.Set("Authorization", "Bearer "+token)
	return nil
}
