// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs ignores what gbrlsnchs/jwt says of a token, and does not.
package gbrlsnchs

import (
	"log"
	"net/http"

	"github.com/gbrlsnchs/jwt/v3"
)

var hs = jwt.NewHS256([]byte("x"))

func usedAllTheSame(raw []byte) string {
	var claims jwt.Payload
	_, err := jwt.Verify(raw, hs, &claims) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims.Subject
}

func used(raw []byte) string {
	var claims jwt.Payload
	_, err := jwt.Verify(raw, hs, &claims)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims.Subject
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var claims jwt.Payload
		if _, err := jwt.Verify([]byte(r.Header.Get("X-Pass")), hs, &claims); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var claims jwt.Payload
		if _, err := jwt.Verify([]byte(r.Header.Get("X-Pass")), hs, &claims); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
