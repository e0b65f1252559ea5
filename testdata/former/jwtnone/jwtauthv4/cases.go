// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv4 shows chi's jwtauth v4 with none for an algorithm, and with a real one.
package jwtauthv4

import (
	"net/http"

	"github.com/dgrijalva/jwt-go"
	"github.com/go-chi/jwtauth"
)

func open(next http.Handler) http.Handler {
	auth := jwtauth.New("none", jwt.UnsafeAllowNoneSignatureType, jwt.UnsafeAllowNoneSignatureType) // want `without a signature .*\(jwtnone\)`
	return jwtauth.Verifier(auth)(jwtauth.Authenticator(next))
}

func guarded(key []byte, next http.Handler) http.Handler {
	auth := jwtauth.NewWithParser("HS256", &jwt.Parser{UseJSONNumber: true}, key, nil)
	return jwtauth.Verifier(auth)(jwtauth.Authenticator(next))
}
