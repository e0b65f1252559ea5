// SPDX-License-Identifier: Apache-2.0

// Package nethttp sends tokens in cookies.
package nethttp

import (
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

var key = []byte(strings.Repeat("k", 32))

func sign() (string, error) { return jwt.New(jwt.SigningMethodHS256).SignedString(key) }

func literal(w http.ResponseWriter) {
	tok, err := sign()
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: tok}) // want `^http.SetCookie sends a token in a cookie without HttpOnly, Secure and SameSite \[injected script can read and keep it\] \(jwtcookie\)$`
}

func lines(w http.ResponseWriter) {
	tok, _ := sign()
	cookie := &http.Cookie{
		Name:   "session",
		Value:  tok,
		Secure: true,
	}
	http.SetCookie(w, cookie) // want `http.SetCookie sends a token in a cookie without HttpOnly and SameSite`
}

func fields(w http.ResponseWriter) {
	tok, _ := sign()
	cookie := new(http.Cookie)
	cookie.Name = "session"
	cookie.Value = tok
	cookie.Secure = true
	cookie.HttpOnly = false
	cookie.SameSite = http.SameSiteLaxMode
	http.SetCookie(w, cookie) // want `http.SetCookie sends a token in a cookie without HttpOnly \[`
}

func clear(w http.ResponseWriter) {
	tok, _ := sign()
	c := http.Cookie{Name: "session", Value: tok, HttpOnly: true, Secure: false, SameSite: http.SameSiteStrictMode}
	http.SetCookie(w, &c) // want `http.SetCookie sends a token in a cookie without Secure \[it goes over the network in the clear\]`
}

func none(w http.ResponseWriter) {
	tok, _ := sign()
	http.SetCookie(w, &http.Cookie{Name: "session", Value: tok, HttpOnly: true, SameSite: http.SameSiteNoneMode}) // want `without Secure`
}

// set is called with a token.
func set(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/"}) // want `http.SetCookie sends a token in a cookie without HttpOnly, Secure and SameSite`
}

func helper(w http.ResponseWriter) {
	tok, _ := sign()
	set(w, "session", tok)
}

func build(value string) *http.Cookie {
	return &http.Cookie{Name: "session", Value: value, Secure: true}
}

func built(w http.ResponseWriter) {
	tok, _ := sign()
	http.SetCookie(w, build(tok)) // want `http.SetCookie sends a token in a cookie without HttpOnly and SameSite`
}

func copied(w http.ResponseWriter, r *http.Request) {
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if _, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }); err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: raw, Secure: true, SameSite: http.SameSiteLaxMode}) // want `without HttpOnly`
}

var _ = []any{literal, lines, fields, clear, none, helper, built, copied}
