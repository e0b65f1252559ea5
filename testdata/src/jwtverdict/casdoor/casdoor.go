// SPDX-License-Identifier: Apache-2.0

// Package casdoor ignores what casdoor's SDK says of a token, and does not.
package casdoor

import (
	"log"
	"net/http"

	"github.com/casdoor/casdoor-go-sdk/casdoorsdk"
)

func usedAllTheSame(raw string) string {
	claims, err := casdoorsdk.ParseJwtToken(raw) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims.User.Name
}

func used(raw string) string {
	claims, err := casdoorsdk.ParseJwtToken(raw)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims.User.Name
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := casdoorsdk.ParseJwtToken(r.Header.Get("X-Pass")); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := casdoorsdk.ParseJwtToken(r.Header.Get("X-Pass")); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
