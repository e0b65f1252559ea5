// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv1 shows chi's first jwtauth with none for an algorithm, and with a real one.
package jwtauthv1

import (
	"net/http"

	"github.com/go-chi/jwtauth"
)

func open(next http.Handler) http.Handler {
	auth := jwtauth.New("none", nil, nil) // want `without a signature .*\(jwtnone\)`
	return jwtauth.Verifier(auth)(jwtauth.Authenticator(next))
}

func guarded(key []byte, next http.Handler) http.Handler {
	auth := jwtauth.New("HS256", key, nil)
	return jwtauth.Verifier(auth)(jwtauth.Authenticator(next))
}
