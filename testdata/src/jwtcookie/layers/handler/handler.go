// SPDX-License-Identifier: Apache-2.0

// Package handler signs tokens.
package handler

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtcookie/layers/cookies"
)

var key = []byte("0123456789abcdef0123456789abcdef")

func login(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.New(jwt.SigningMethodHS256).SignedString(key)
	if err != nil {
		return
	}
	cookies.Set(w, "s", tok) // want `cookies.Set sends a token in a cookie without HttpOnly, Secure and SameSite`
	cookies.Set(w, "theme", r.FormValue("theme"))
	cookies.SetSession(w, tok)
}

var _ = login
