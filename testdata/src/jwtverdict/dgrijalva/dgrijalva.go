// SPDX-License-Identifier: Apache-2.0

// Package dgrijalva ignores what dgrijalva/jwt-go says of a token, and does not.
package dgrijalva

import (
	"log"
	"net/http"

	"github.com/dgrijalva/jwt-go"
)

var key []byte

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

func usedAllTheSame(raw string) string {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims["sub"].(string)
}

func used(raw string) string {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims["sub"].(string)
}

func answersAndGoesOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.Parse(r.Header.Get("X-Pass"), keyfunc) // want `.*\(jwtverdict\)`
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func answers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.Parse(r.Header.Get("X-Pass"), keyfunc)
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
