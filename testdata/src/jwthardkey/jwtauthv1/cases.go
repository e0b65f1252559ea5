// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv1 shows keys of chi's first jwtauth: some in the source, some not.
package jwtauthv1

import (
	"net/http"

	"github.com/go-chi/jwtauth"
)

var auth *jwtauth.JWTAuth

func setUp() {
	auth = jwtauth.New("HS256", []byte("the-bell-in-the-well-rings-twice-now"), nil) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func guard(next http.Handler) http.Handler {
	return jwtauth.Verifier(auth)(jwtauth.Authenticator(next))
}

func guardWith(key []byte, next http.Handler) http.Handler {
	return jwtauth.Verifier(jwtauth.New("HS256", key, nil))(jwtauth.Authenticator(next))
}
