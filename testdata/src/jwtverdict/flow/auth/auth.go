// SPDX-License-Identifier: Apache-2.0

// Package auth verifies tokens for other packages.
package auth

import (
	"errors"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

// Claims is who the caller is.
type Claims struct {
	User string `json:"user"`
	jwt.RegisteredClaims
}

var key []byte

func keyfunc(*jwt.Token) (any, error) { return key, nil }

// Beside returns the claims beside the error.
func Beside(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims, err
}

// FromRequest returns the claims of a request beside the error.
func FromRequest(r *http.Request) (Claims, error) {
	claims := Claims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), &claims, keyfunc)
	if err != nil {
		return claims, errors.New("unauthorized")
	}
	return claims, nil
}

// Valid tells it by a flag.
func Valid(raw string) (*Claims, bool) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims, err == nil
}

// Check returns the error alone.
func Check(raw string) error {
	_, err := jwt.Parse(raw, keyfunc)
	return err
}

// Token returns the token, which knows whether it is valid.
func Token(raw string) *jwt.Token {
	token, _ := jwt.Parse(raw, keyfunc)
	return token
}

// Service verifies with its own key.
type Service struct{ key []byte }

// User returns nobody for a bad token.
func (s *Service) User(raw string) (string, error) {
	claims := &Claims{}
	if _, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return s.key, nil }); err != nil {
		return "", err
	}
	return claims.User, nil
}
