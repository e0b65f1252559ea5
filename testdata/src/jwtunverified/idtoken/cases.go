// SPDX-License-Identifier: Apache-2.0

// Package idtoken reads claims of Google's tokens that were verified, and that were not.
package idtoken

import (
	"context"
	"net/http"
	"strings"

	"google.golang.org/api/idtoken"
)

type allowed map[string]bool

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func (a allowed) trusting(w http.ResponseWriter, r *http.Request) {
	payload, err := idtoken.ParsePayload(bearer(r)) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	if email, _ := payload.Claims["email"].(string); !a[email] {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (a allowed) asking(ctx context.Context, w http.ResponseWriter, r *http.Request) {
	payload, err := idtoken.Validate(ctx, bearer(r), "https://job.example.com")
	if err != nil {
		http.Error(w, "who", http.StatusUnauthorized)
		return
	}
	if email, _ := payload.Claims["email"].(string); !a[email] {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
