// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe ignores what pascaldekloe/jwt says of a token, and does not.
package pascaldekloe

import (
	"log"
	"net/http"

	"github.com/pascaldekloe/jwt"
)

var key []byte

func answersAndGoesOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.HMACCheckHeader(r, key) // want `.*\(jwtverdict\)`
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func answers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.HMACCheckHeader(r, key)
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func usedAllTheSame(raw []byte) string {
	claims, err := jwt.HMACCheck(raw, key) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims.Subject
}

func used(raw []byte) string {
	claims, err := jwt.HMACCheck(raw, key)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims.Subject
}
