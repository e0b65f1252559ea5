// SPDX-License-Identifier: Apache-2.0

package nethttp

import "net/http"

const hostCookie = "__Host-session"

// Browsers do not keep a cookie that breaks what its name promises.
func promised(w http.ResponseWriter, r *http.Request, cfg config) {
	tok, err := sign()
	if err != nil {
		return
	}
	lax := http.SameSiteLaxMode
	http.SetCookie(w, &http.Cookie{Name: hostCookie, Value: tok, Path: "/", Domain: "example.com", HttpOnly: true, Secure: true, SameSite: lax}) // want `named __Host- with Domain.*\(jwtcookie\)`
	http.SetCookie(w, &http.Cookie{Name: hostCookie, Value: tok, HttpOnly: true, Secure: true, SameSite: lax})                                   // want `named __Host- without Path /.*\(jwtcookie\)`
	http.SetCookie(w, &http.Cookie{Name: hostCookie, Value: tok, Path: "/api", HttpOnly: true, Secure: true, SameSite: lax})                     // want `named __Host- without Path /.*\(jwtcookie\)`
	http.SetCookie(w, &http.Cookie{Name: "__host-s", Value: tok, Path: "/", HttpOnly: true, SameSite: lax})                                      // want `named __Host- without Secure.*\(jwtcookie\)`
	http.SetCookie(w, &http.Cookie{Name: "__Secure-s", Value: tok, HttpOnly: true, SameSite: lax})                                               // want `named __Secure- without Secure.*\(jwtcookie\)`

	http.SetCookie(w, &http.Cookie{Name: "__Secure-s", Value: tok, Domain: "example.com", HttpOnly: true, Secure: true, SameSite: lax})
	http.SetCookie(w, &http.Cookie{Name: hostCookie, Value: tok, Path: r.URL.Path, HttpOnly: true, Secure: cfg.TLS, SameSite: lax})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: tok, Domain: "example.com", HttpOnly: true, Secure: true, SameSite: lax})
	http.SetCookie(w, &http.Cookie{Name: "host__Host-", Value: tok, Domain: "example.com", HttpOnly: true, SameSite: lax})
}

func filledIn(w http.ResponseWriter, shared bool) {
	tok, _ := sign()
	c := &http.Cookie{Name: hostCookie, Value: tok, HttpOnly: true, Secure: true}
	c.Path = "/"
	if shared {
		c.Name, c.Domain = "session", "example.com"
	}
	http.SetCookie(w, c)
}

// A cookie that is cleared.
func cleared(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: hostCookie, Value: "", Path: "/"})
}

var _ = []any{promised, filledIn, cleared}
