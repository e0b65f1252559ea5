// SPDX-License-Identifier: Apache-2.0

// Package gooidc ignores what go-oidc says of a token, and does not.
package gooidc

import (
	"log"
	"net/http"

	"github.com/coreos/go-oidc/v3/oidc"
)

type site struct{ verifier *oidc.IDTokenVerifier }

func (s *site) ignored(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := s.verifier.Verify(r.Context(), r.Header.Get("X-Id-Token")) // want `.*\(jwtverdict\)`
		if err != nil {
			log.Printf("bad token: %v", err)
		}
		next.ServeHTTP(w, r)
	})
}

func (s *site) heeded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := s.verifier.Verify(r.Context(), r.Header.Get("X-Id-Token"))
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
