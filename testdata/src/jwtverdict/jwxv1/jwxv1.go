// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 ignores what jwx v1 says of a token, and does not.
package jwxv1

import (
	"log"
	"net/http"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

var key []byte

func usedAllTheSame(raw []byte) string {
	tok, err := jwt.Parse(raw, jwt.WithVerify(jwa.HS256, key)) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return tok.Subject()
}

func used(raw []byte) string {
	tok, err := jwt.Parse(raw, jwt.WithVerify(jwa.HS256, key))
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return tok.Subject()
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.ParseRequest(r, jwt.WithVerify(jwa.HS256, key), jwt.WithValidate(true)); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.ParseRequest(r, jwt.WithVerify(jwa.HS256, key), jwt.WithValidate(true)); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
