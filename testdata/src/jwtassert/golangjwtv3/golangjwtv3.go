// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv3 asserts what tokens of golang-jwt v3 say.
package golangjwtv3

import (
	"errors"

	"github.com/golang-jwt/jwt"
)

type server struct{ secret []byte }

func (s *server) key(*jwt.Token) (interface{}, error) { return s.secret, nil }

func (s *server) trusting(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, s.key); err != nil {
		return "", err
	}
	return claims["role"].(string), nil // want `claim role is asserted to string.*\(jwtassert\)`
}

func (s *server) asking(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, s.key); err != nil {
		return "", err
	}
	role, ok := claims["role"].(string)
	if !ok {
		return "", errors.New("no role")
	}
	return role, nil
}
