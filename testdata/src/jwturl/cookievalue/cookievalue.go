// SPDX-License-Identifier: Apache-2.0

// Package cookievalue keeps what a query says in one cookie, and the token in another.
package cookievalue

import (
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func remember(w http.ResponseWriter, r *http.Request) {
	c := http.Cookie{Name: "back", Value: r.URL.Query().Get("back"), HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}
	http.SetCookie(w, &c)
}

func who(r *http.Request) (*jwt.Token, error) {
	c, err := r.Cookie("session")
	if err != nil {
		return nil, err
	}
	return jwt.Parse(c.Value, key, jwt.WithValidMethods([]string{"HS256"}))
}

func key(*jwt.Token) (any, error) {
	secret := os.Getenv("KEY")
	if len(secret) < 32 {
		return nil, jwt.ErrInvalidKey
	}
	return []byte(secret), nil
}
