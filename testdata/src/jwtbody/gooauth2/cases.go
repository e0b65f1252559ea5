// SPDX-License-Identifier: Apache-2.0

// Package gooauth2 answers with tokens of go-oauth2.
package gooauth2

import (
	"encoding/json"
	"net/http"

	"github.com/go-oauth2/oauth2/v4"
	"github.com/go-oauth2/oauth2/v4/generates"
)

type desk struct {
	access *generates.JWTAccessGenerate
	client oauth2.ClientInfo
}

func (d *desk) data(r *http.Request) *oauth2.GenerateBasic {
	return &oauth2.GenerateBasic{Client: d.client, UserID: r.FormValue("user"), Request: r}
}

func (d *desk) shown(w http.ResponseWriter, r *http.Request) {
	token, _, err := d.access.Token(r.Context(), d.data(r), false)
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

// The answer of RFC 6749, for clients that are no browsers.
func (d *desk) oauth(w http.ResponseWriter, r *http.Request) {
	token, refresh, err := d.access.Token(r.Context(), d.data(r), true)
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]interface{}{"access_token": token, "token_type": "Bearer", "expires_in": 3600, "refresh_token": refresh})
}
