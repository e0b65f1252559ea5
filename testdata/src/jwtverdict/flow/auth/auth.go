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

// Bearer is what a request may be made with.
type Bearer interface{ Allows(action string) bool }

type signed jwt.Token

func (s *signed) Allows(action string) bool { return s.Claims != nil }

type stored struct{ actions map[string]bool }

func (s *stored) Allows(action string) bool { return s.actions[action] }

var sessions = map[string]*stored{}

// asJWT returns nothing for what is no JWT at all.
func asJWT(raw string) (*signed, error) {
	t, err := jwt.Parse(raw, keyfunc)
	if errors.Is(err, jwt.ErrTokenMalformed) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return (*signed)(t), nil
}

// Find takes a text that is no JWT for the name of a session.
func Find(raw string) (Bearer, error) {
	t, err := asJWT(raw)
	if err != nil {
		return nil, err
	}
	if t != nil {
		return t, nil
	}
	if s := sessions[raw]; s != nil {
		return s, nil
	}
	return nil, errors.New("unknown session")
}

// Maybe returns no token and no error for what is no JWT at all.
func Maybe(raw string) (*jwt.Token, error) {
	t, err := jwt.Parse(raw, keyfunc)
	if errors.Is(err, jwt.ErrTokenMalformed) {
		return nil, nil
	}
	return t, err
}
