// SPDX-License-Identifier: Apache-2.0

package dgrijalvav4

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/dgrijalva/jwt-go/v4"
)

func whoami(w http.ResponseWriter, r *http.Request) {
	var claims jwt.StandardClaims
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(claims.Subject)
}
