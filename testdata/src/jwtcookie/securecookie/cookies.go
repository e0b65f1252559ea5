// SPDX-License-Identifier: Apache-2.0

// Package securecookie sends tokens in cookies that gorilla/securecookie has signed: who
// holds the cookie holds the session, encrypted or not.
package securecookie

import (
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/securecookie"
)

type server struct {
	key    []byte
	cookie *securecookie.SecureCookie
}

func (s *server) token() (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "u1", "exp": time.Now().Add(time.Hour).Unix()}).SignedString(s.key)
}

func (s *server) readable(w http.ResponseWriter, _ *http.Request) {
	tok, err := s.token()
	if err != nil {
		http.Error(w, "no token", http.StatusInternalServerError)
		return
	}
	if encoded, err := s.cookie.Encode("session", tok); err == nil {
		http.SetCookie(w, &http.Cookie{Name: "session", Value: encoded, Path: "/"}) // want `sends a token in a cookie without HttpOnly, Secure and SameSite`
	}
}

func (s *server) guarded(w http.ResponseWriter, _ *http.Request) {
	tok, err := s.token()
	if err != nil {
		http.Error(w, "no token", http.StatusInternalServerError)
		return
	}
	if encoded, err := s.cookie.Encode("session", map[string]string{"token": tok}); err == nil {
		http.SetCookie(w, &http.Cookie{Name: "session", Value: encoded, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	}
}

var _ = []any{(*server).readable, (*server).guarded}
