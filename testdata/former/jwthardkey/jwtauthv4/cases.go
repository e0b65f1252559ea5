// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv4 shows keys of chi's jwtauth v4: some in the source, some not.
package jwtauthv4

import (
	"net/http"

	"github.com/dgrijalva/jwt-go"
	"github.com/go-chi/jwtauth"
)

func guard(next http.Handler) http.Handler {
	auth := jwtauth.NewWithParser("HS256", new(jwt.Parser), []byte("the-bell-in-the-well-rings-twice-now"), nil) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwtauth.Verifier(auth)(jwtauth.Authenticator(next))
}

func guardWith(key []byte, next http.Handler) http.Handler {
	auth := jwtauth.New("HS256", key, nil)
	return jwtauth.Verifier(auth)(jwtauth.Authenticator(next))
}
