// SPDX-License-Identifier: Apache-2.0

package form3tech

import (
	"encoding/json"
	"net/http"
	"strings"

	jwt "github.com/form3tech-oss/jwt-go"
)

type claims struct {
	Admin bool `json:"admin"`
	jwt.StandardClaims
}

func token(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func admin(w http.ResponseWriter, r *http.Request) {
	var c claims
	if _, _, err := new(jwt.Parser).ParseUnverified(token(r), &c); err != nil || !c.Admin { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func whoami(w http.ResponseWriter, r *http.Request) {
	parser := jwt.Parser{SkipClaimsValidation: true}
	t, _, err := parser.ParseUnverified(token(r), jwt.MapClaims{}) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, ok := t.Claims.(jwt.MapClaims)
	if !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]interface{}{"name": claims["name"]})
}

// The library's own helper decodes a part by hand.
func segment(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(token(r), ".")
	if len(parts) != 3 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	payload, err := jwt.DecodeSegment(parts[1]) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil || c.Subject == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(c.Subject)
}
