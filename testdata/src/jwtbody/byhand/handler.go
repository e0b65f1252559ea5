// SPDX-License-Identifier: Apache-2.0

// Package byhand answers with tokens that another package puts together by hand.
package byhand

import (
	"crypto/rsa"
	"encoding/json"
	"net/http"

	"example.com/jwtvet/jwtbody/byhand/tokens"
)

type server struct {
	secret []byte
	key    *rsa.PrivateKey
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	token := tokens.Sign(s.secret, r.FormValue("user"))
	json.NewEncoder(w).Encode(map[string]string{"token": token}) // want `json.Encoder.Encode sends a token in a JSON body \[injected script can read and keep it\] \(jwtbody\)`
}

func (s *server) loginRSA(w http.ResponseWriter, r *http.Request) {
	token, err := tokens.SignRSA(s.key, r.FormValue("user"))
	if err != nil {
		http.Error(w, "cannot sign", http.StatusInternalServerError)
		return
	}
	reply(w, struct { // want `byhand.reply sends a token in a JSON body`
		Jwt string `json:"jwt"`
	}{token})
}

func reply(w http.ResponseWriter, v any) { _ = json.NewEncoder(w).Encode(v) }

func (s *server) challenge(w http.ResponseWriter, r *http.Request) {
	reply(w, map[string]string{"digest": tokens.Digest(s.secret, []byte(r.FormValue("body")))})
}

func (s *server) cookie(w http.ResponseWriter, r *http.Request) {
	token := tokens.Sign(s.secret, r.FormValue("user"))
	http.SetCookie(w, &http.Cookie{Name: "__Host-session", Value: token, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	reply(w, map[string]bool{"ok": true})
}
