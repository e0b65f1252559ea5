// SPDX-License-Identifier: Apache-2.0

// Package irisjwt ignores what the middleware of iris says of a token, and does not.
package irisjwt

import (
	"log"
	"net/http"

	"github.com/kataras/iris/v12/middleware/jwt"
)

var verifier *jwt.Verifier

func answersAndGoesOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := verifier.VerifyToken([]byte(r.Header.Get("X-Pass"))) // want `.*\(jwtverdict\)`
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func answers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := verifier.VerifyToken([]byte(r.Header.Get("X-Pass")))
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.Verify(jwt.HS256, []byte("x"), []byte(r.Header.Get("X-Pass"))); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.Verify(jwt.HS256, []byte("x"), []byte(r.Header.Get("X-Pass"))); err != nil {
			log.Print(err)
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
