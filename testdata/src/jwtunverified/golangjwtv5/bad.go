// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func admin(w http.ResponseWriter, r *http.Request) {
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	claims := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(raw, claims) // want `without verifying .*\(jwtunverified\)`
	if err != nil || claims["role"] != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
