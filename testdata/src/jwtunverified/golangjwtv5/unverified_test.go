// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

// A test looks into the token that a handler made.
func TestClaims(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims := jwt.MapClaims{}
		if _, _, err := jwt.NewParser().ParseUnverified(r.FormValue("token"), claims); err != nil || claims["sub"] != "ann" {
			w.WriteHeader(http.StatusUnauthorized)
		}
	}))
	defer srv.Close()
}
