// SPDX-License-Identifier: Apache-2.0

// Package nethttp sends cookies to more hosts than one.
package nethttp

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

func login(w http.ResponseWriter, key []byte, domain string) {
	tok, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{}).SignedString(key)
	lax := http.SameSiteLaxMode
	http.SetCookie(w, &http.Cookie{Name: "s", Value: tok, Domain: "example.com", HttpOnly: true, Secure: true, SameSite: lax}) // want `a token in a cookie with Domain.*\(jwtcookie\)`
	http.SetCookie(w, &http.Cookie{Name: "s", Value: tok, Domain: domain, HttpOnly: true, Secure: true, SameSite: lax})
	http.SetCookie(w, &http.Cookie{Name: "s", Value: tok, HttpOnly: true, Secure: true, SameSite: lax})
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark", Domain: "example.com", HttpOnly: true, Secure: true, SameSite: lax})
}

var _ = login
