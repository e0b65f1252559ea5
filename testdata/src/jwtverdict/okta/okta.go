// SPDX-License-Identifier: Apache-2.0

// Package okta ignores what okta's verifier says of a token, and does not.
package okta

import (
	"log"
	"net/http"

	jwtverifier "github.com/okta/okta-jwt-verifier-golang/v2"
)

var verifier *jwtverifier.JwtVerifier

func usedAllTheSame(raw string) string {
	tok, err := verifier.VerifyAccessToken(raw) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return tok.Claims["sub"].(string)
}

func used(raw string) string {
	tok, err := verifier.VerifyAccessToken(raw)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return tok.Claims["sub"].(string)
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := verifier.VerifyIdToken(r.Header.Get("X-Pass")); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := verifier.VerifyIdToken(r.Header.Get("X-Pass")); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
