// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv1 ignores what chi's jwtauth v1 says of a token, and does not.
package jwtauthv1

import (
	"log"
	"net/http"

	"github.com/go-chi/jwtauth"
)

var auth *jwtauth.JWTAuth

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwtauth.VerifyRequest(auth, r, jwtauth.TokenFromHeader, jwtauth.TokenFromCookie); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwtauth.VerifyRequest(auth, r, jwtauth.TokenFromHeader, jwtauth.TokenFromCookie); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func usedAllTheSame(raw string) string {
	tok, err := jwtauth.VerifyToken(auth, raw) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return tok.Subject()
}

func used(raw string) string {
	tok, err := jwtauth.VerifyToken(auth, raw)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return tok.Subject()
}
