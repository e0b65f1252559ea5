// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// Tokens come in many ways.

func fromQuery(w http.ResponseWriter, r *http.Request) {
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(r.URL.Query().Get("token"), claims); err != nil { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(claims["sub"])
}

func fromCookie(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("session")
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(cookie.Value, &claims); err != nil { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(claims.Subject)
}

func fromBody(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Token string `json:"token"`
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	var s session
	if _, _, err := jwt.NewParser().ParseUnverified(body.Token, &s); err != nil { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(s.Tenant)
}

type server struct {
	parser *jwt.Parser
	store  store
}

func (s *server) claims(r *http.Request) (*session, error) {
	fields := strings.Fields(r.Header.Get("Authorization"))
	var c session
	_, _, err := s.parser.ParseUnverified(fields[len(fields)-1], &c) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		return nil, err
	}
	return &c, nil
}

// The handler relies on what the method returns.
func (s *server) remove(w http.ResponseWriter, r *http.Request) {
	c, err := s.claims(r)
	if err != nil || c.Tenant == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := s.store.Delete(c.Subject); err != nil {
		http.Error(w, "try again", http.StatusInternalServerError)
	}
}

// The helper decides, its caller acts.
func hasScope(raw, scope string) bool {
	var s session
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &s); err != nil { // want `without verifying .*\(jwtunverified\)`
		return false
	}
	for _, have := range s.Scopes {
		if have == scope {
			return true
		}
	}
	return false
}

func guarded(w http.ResponseWriter, r *http.Request) {
	if !hasScope(bearer(r), "accounts:write") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The claims are validated, the signature is not.
func validated(w http.ResponseWriter, r *http.Request) {
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(bearer(r), &claims); err != nil { // want `without verifying .*\(jwtunverified\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := jwt.NewValidator(jwt.WithIssuer("https://login.example.com"), jwt.WithExpirationRequired()).Validate(claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(claims.Subject)
}
