// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func unsafeClaims(w http.ResponseWriter, r *http.Request) {
	tok, err := jwt.ParseSigned(bearer(r), []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.Claims
	if err := tok.UnsafeClaimsWithoutVerification(&claims); err != nil { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(claims.Subject)
}

func intoContext(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		tok, err := jwt.ParseSigned(bearer(r), []jose.SignatureAlgorithm{jose.RS256})
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		claims := map[string]any{}
		if err := tok.UnsafeClaimsWithoutVerification(&claims); err != nil { // want `without verifying .*\(jwtunverified\)`
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), "claims", claims)))
	})
}

func unsafePayload(w http.ResponseWriter, r *http.Request) {
	sig, err := jose.ParseSigned(bearer(r), []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims struct {
		Groups []string `json:"groups"`
	}
	payload := sig.UnsafePayloadWithoutVerification() // want `without verifying .*\(jwtunverified\)`
	if err := json.Unmarshal(payload, &claims); err != nil || len(claims.Groups) == 0 {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
