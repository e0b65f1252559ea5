// SPDX-License-Identifier: Apache-2.0

// Package handmade takes tokens apart without a library.
package handmade

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"regexp"
	"strings"
)

type claims struct {
	Sub  string `json:"sub"`
	Role string `json:"role"`
}

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func split(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(bearer(r), ".")
	if len(parts) != 3 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1]) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil || c.Role != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func splitN(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		parts := strings.SplitN(bearer(r), ".", 3)
		if len(parts) < 2 {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		payload, err := base64.URLEncoding.WithPadding(base64.NoPadding).DecodeString(parts[1]) // want `without verifying .*\(jwtunverified\)`
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		values := map[string]any{}
		if err := json.Unmarshal(payload, &values); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), "claims", values)))
	})
}

func cut(w http.ResponseWriter, r *http.Request) {
	_, rest, ok := strings.Cut(bearer(r), ".")
	body, _, ok2 := strings.Cut(rest, ".")
	if !ok || !ok2 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	payload, err := base64.RawURLEncoding.DecodeString(body) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"user": c.Sub})
}

var shape = regexp.MustCompile(`^[\w-]+\.([\w-]+)\.[\w-]+$`)

func match(w http.ResponseWriter, r *http.Request) {
	m := shape.FindStringSubmatch(bearer(r))
	if m == nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	payload, err := base64.RawURLEncoding.DecodeString(m[1]) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var c claims
	if json.Unmarshal(payload, &c) != nil || c.Sub == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	http.Redirect(w, r, "/users/"+c.Sub, http.StatusSeeOther)
}

func stream(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(bearer(r), ".")
	if len(parts) != 3 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var c claims
	decoder := json.NewDecoder(base64.NewDecoder(base64.RawURLEncoding, strings.NewReader(parts[1]))) // want `without verifying .*\(jwtunverified\)`
	if err := decoder.Decode(&c); err != nil || c.Role != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// decode is a helper: its callers rely on what it returns.
func decode(raw string) (*claims, error) {
	parts := strings.Split(raw, ".")
	if len(parts) != 3 {
		return nil, errors.New("no token")
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return nil, err
	}
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil {
		return nil, err
	}
	return &c, nil
}

func viaHelper(w http.ResponseWriter, r *http.Request) {
	c, err := decode(bearer(r)) // want `without verifying .*\(jwtunverified\)`
	if err != nil || c.Role != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func inHelper(r *http.Request) (string, error) {
	parts := strings.Split(bearer(r), ".")
	if len(parts) != 3 {
		return "", errors.New("no token")
	}
	payload, err := base64.RawStdEncoding.DecodeString(parts[1]) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		return "", err
	}
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil {
		return "", err
	}
	return c.Sub, nil
}
