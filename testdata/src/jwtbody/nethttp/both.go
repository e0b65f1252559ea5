// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"encoding/json"
	"net/http"
)

func cookieAndBody(w http.ResponseWriter, key []byte) {
	s := signedFor("dan", key)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: s, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	_ = json.NewEncoder(w).Encode(map[string]string{"token": s}) // want `sends a token in a JSON body \[injected script reads here what HttpOnly keeps from it in the cookie\]`
}

func readableCookieAndBody(w http.ResponseWriter, key []byte) {
	s := signedFor("eve", key)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: s, Path: "/"})
	_ = json.NewEncoder(w).Encode(map[string]string{"token": s}) // want `sends a token in a JSON body \[injected script can read and keep it\]`
}

func cookieAlone(w http.ResponseWriter, key []byte) {
	s := signedFor("fay", key)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: s, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	_ = json.NewEncoder(w).Encode(map[string]string{"user": "fay"})
}
