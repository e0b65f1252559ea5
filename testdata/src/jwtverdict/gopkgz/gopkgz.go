// SPDX-License-Identifier: Apache-2.0

// Package gopkgz ignores what go-pkgz/auth says of a token, and does not.
package gopkgz

import (
	"log"
	"net/http"

	"github.com/go-pkgz/auth/v2/token"
)

var service *token.Service

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, _, err := service.Get(r); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, _, err := service.Get(r); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func usedAllTheSame(raw string) string {
	claims, err := service.Parse(raw) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims.User.ID
}

func used(raw string) string {
	claims, err := service.Parse(raw)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims.User.ID
}
