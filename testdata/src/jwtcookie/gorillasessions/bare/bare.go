// SPDX-License-Identifier: Apache-2.0

// Package bare leaves the options of its store as they come: Secure, but not HttpOnly.
package bare

import (
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

func signed(user string, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: user}).SignedString(key)
}

func login(w http.ResponseWriter, r *http.Request, key []byte) error {
	tok, err := signed("ann", key)
	if err != nil {
		return err
	}
	s, err := store.Get(r, "session")
	if err != nil {
		return err
	}
	s.Values["jwt"] = tok // want `sessions.Session.Values sends a token in a cookie without HttpOnly \[injected script`
	s.Values["user"] = "ann"
	return s.Save(r, w)
}

func whole(w http.ResponseWriter, r *http.Request, key []byte) error {
	tok, err := signed("bob", key)
	if err != nil {
		return err
	}
	s, err := store.New(r, "other")
	if err != nil {
		return err
	}
	s.Values = map[any]any{"jwt": tok} // want `sessions.Session.Values sends a token in a cookie without HttpOnly \[injected script`
	return store.Save(r, w, s)
}

var _ = []any{login, whole}
