// SPDX-License-Identifier: Apache-2.0

// Package web uses what package auth verified.
package web

import (
	"fmt"
	"log"
	"net/http"

	"example.com/jwtvet/jwtverdict/flow/auth"
)

func beside(w http.ResponseWriter, r *http.Request) {
	claims, err := auth.Beside(r.Header.Get("Authorization")) // want `claims are used where auth.Beside refused the token`
	if err != nil {
		log.Print(err)
	}
	fmt.Fprintln(w, claims.User)
}

func besideDropped(w http.ResponseWriter, r *http.Request) {
	claims, _ := auth.Beside(r.Header.Get("Authorization")) // want `claims are used though the error of auth.Beside is dropped`
	fmt.Fprintln(w, claims.User)
}

func fromRequest(w http.ResponseWriter, r *http.Request) {
	claims, _ := auth.FromRequest(r) // want `claims are used though the error of auth.FromRequest is dropped`
	fmt.Fprintln(w, claims.User)
}

func flag(w http.ResponseWriter, r *http.Request) {
	claims, _ := auth.Valid(r.Header.Get("Authorization")) // want `claims are used where auth.Valid refused the token`
	fmt.Fprintln(w, claims.User)
}

func unchecked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := auth.Check(r.Header.Get("Authorization")); err != nil { // want `the program goes on where auth.Check refused the token`
			http.Error(w, "no", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func good(w http.ResponseWriter, r *http.Request) {
	claims, err := auth.Beside(r.Header.Get("Authorization"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, claims.User)
}

func goodFlag(w http.ResponseWriter, r *http.Request) {
	claims, ok := auth.Valid(r.Header.Get("Authorization"))
	if !ok {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, claims.User)
}

func checked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if auth.Check(r.Header.Get("Authorization")) != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func token(w http.ResponseWriter, r *http.Request) {
	if t := auth.Token(r.Header.Get("Authorization")); t == nil || !t.Valid {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, "hello")
}

// nobody is anonymous: the service names nobody when the token is bad.
func nobody(s *auth.Service, w http.ResponseWriter, r *http.Request) {
	user, _ := s.User(r.Header.Get("Authorization"))
	fmt.Fprintln(w, "hello", user)
}

// What is refused as a JWT may be good as something else.
func found(raw string) bool {
	b, err := auth.Find(raw)
	if err != nil {
		return false
	}
	return b.Allows("read")
}

func maybeRead(raw string) string {
	token, err := auth.Maybe(raw) // want `the token of auth.Maybe is read before its error is looked at`
	if err != nil {
		return ""
	}
	return token.Raw
}
