// SPDX-License-Identifier: Apache-2.0

// Package squarev2 reads claims of square/go-jose.v2 that were verified, and that were not.
package squarev2

import (
	"context"
	"net/http"

	"gopkg.in/square/go-jose.v2/jwt"
)

type userKey struct{}

func trusting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tok, err := jwt.ParseSigned(r.Header.Get("X-Session"))
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var claims jwt.Claims
		_ = tok.UnsafeClaimsWithoutVerification(&claims) // want `without verifying .*\(jwtunverified\)`
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), userKey{}, claims.Subject)))
	})
}

func asking(next http.Handler, key []byte) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tok, err := jwt.ParseSigned(r.Header.Get("X-Session"))
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var claims jwt.Claims
		if err := tok.Claims(key, &claims); err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), userKey{}, claims.Subject)))
	})
}
