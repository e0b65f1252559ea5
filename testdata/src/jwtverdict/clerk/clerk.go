// SPDX-License-Identifier: Apache-2.0

// Package clerk ignores what clerk says of a token, and does not.
package clerk

import (
	"context"
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func usedAllTheSame(ctx context.Context, raw string) string {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: raw}) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims.Subject
}

func used(ctx context.Context, raw string) string {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: raw})
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims.Subject
}

func answersAndGoesOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("X-Pass")}) // want `.*\(jwtverdict\)`
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func answers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("X-Pass")})
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
