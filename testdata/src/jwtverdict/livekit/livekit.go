// SPDX-License-Identifier: Apache-2.0

// Package livekit ignores what livekit says of a token, and does not.
package livekit

import (
	"log"
	"net/http"

	"github.com/livekit/protocol/auth"
)

var secret string

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, err := auth.ParseAPIToken(r.Header.Get("X-Pass"))
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		if _, _, err := v.Verify(secret); err != nil { // want `.*\(jwtverdict\)`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func refused(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v, err := auth.ParseAPIToken(r.Header.Get("X-Pass"))
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		if _, _, err := v.Verify(secret); err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
