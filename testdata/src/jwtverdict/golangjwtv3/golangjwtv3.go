// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv3 ignores what golang-jwt v3 says of a token, and does not.
package golangjwtv3

import (
	"log"
	"net/http"

	"github.com/golang-jwt/jwt"
)

var key []byte

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

func usedAllTheSame(raw string) string {
	claims := &jwt.StandardClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims.Subject
}

func used(raw string) string {
	claims := &jwt.StandardClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims.Subject
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.Parse(r.Header.Get("X-Pass"), keyfunc); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.Parse(r.Header.Get("X-Pass"), keyfunc); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
