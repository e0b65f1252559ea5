// SPDX-License-Identifier: Apache-2.0

// Package firebase ignores what firebase says of a token, and does not.
package firebase

import (
	"context"
	"log"
	"net/http"

	"firebase.google.com/go/v4/auth"
)

var client *auth.Client

func answersAndGoesOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := client.VerifyIDToken(r.Context(), r.Header.Get("X-Pass")) // want `.*\(jwtverdict\)`
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func answers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := client.VerifyIDToken(r.Context(), r.Header.Get("X-Pass"))
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func usedAllTheSame(ctx context.Context, cookie string) string {
	tok, err := client.VerifySessionCookieAndCheckRevoked(ctx, cookie) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return tok.UID
}

func used(ctx context.Context, cookie string) string {
	tok, err := client.VerifySessionCookieAndCheckRevoked(ctx, cookie)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return tok.UID
}
