// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"time"
)

type config struct{ TLS bool }

func good(w http.ResponseWriter, r *http.Request, cfg config) {
	tok, err := sign()
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "__Host-s", Value: tok, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	http.SetCookie(w, &http.Cookie{Name: "s", Value: tok, HttpOnly: true, Secure: cfg.TLS, SameSite: http.SameSiteStrictMode})
	http.SetCookie(w, &http.Cookie{Name: "s", Value: tok, HttpOnly: true})
	sum := sha256.Sum256([]byte(tok))
	http.SetCookie(w, &http.Cookie{Name: "hash", Value: hex.EncodeToString(sum[:])})
}

func late(w http.ResponseWriter, cfg config) {
	tok, _ := sign()
	c := &http.Cookie{Name: "s", Value: tok}
	c.HttpOnly = true
	if cfg.TLS {
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func harden(c *http.Cookie) { c.HttpOnly, c.Secure = true, true }

func handed(w http.ResponseWriter) {
	tok, _ := sign()
	c := &http.Cookie{Name: "s", Value: tok}
	harden(c)
	http.SetCookie(w, c)
}

func logout(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "s", Value: "", Expires: time.Unix(0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "s", MaxAge: -1})
}

func csrf(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "csrf_token", Value: token})
}

var _ = []any{good, late, handed, logout, csrf}
