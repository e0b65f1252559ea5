// SPDX-License-Identifier: Apache-2.0

// Package gopkgz lets people in with go-pkgz/auth: some whose time is over, some not.
package gopkgz

import (
	"net/http"

	"github.com/go-pkgz/auth/v2/token"
)

var service *token.Service

func anyTime(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, _, err := service.Get(r) // want `exp.*\(jwtexpcheck\)`
		if err != nil || claims.User.ID == "root" {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func inTime(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, _, err := service.Get(r)
		if err != nil || service.IsExpired(claims) {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
