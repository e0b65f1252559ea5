// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 answers with ward tokens of go-jose.v2.
package gojosev2

import (
	"fmt"
	"net/http"
	"time"

	"gopkg.in/go-jose/go-jose.v2"
	"gopkg.in/go-jose/go-jose.v2/jwt"
)

type ward struct {
	builder jwt.Builder
}

func newWard(signer jose.Signer) *ward { return &ward{builder: jwt.Signed(signer)} }

func (w *ward) token(badge string) (string, error) {
	return w.builder.Claims(jwt.Claims{Subject: badge, Expiry: jwt.NewNumericDate(time.Now().Add(time.Hour))}).CompactSerialize()
}

func (w *ward) shown(rw http.ResponseWriter, r *http.Request) {
	tok, err := w.token(r.FormValue("badge"))
	if err != nil {
		http.Error(rw, "no", http.StatusInternalServerError)
		return
	}
	fmt.Fprintf(rw, `<script>localStorage.setItem("ward", %q)</script>`, tok) // want `token.*\(jwtbody\)`
}

func (w *ward) kept(rw http.ResponseWriter, r *http.Request) {
	tok, err := w.token(r.FormValue("badge"))
	if err != nil {
		http.Error(rw, "no", http.StatusInternalServerError)
		return
	}
	http.SetCookie(rw, &http.Cookie{Name: "__Host-ward", Value: tok, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
	fmt.Fprintln(rw, `<p>Welcome to the ward.</p>`)
}
