// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 issues two kinds of tokens that are one.
package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type service struct{ key []byte }

func (s *service) accessToken(id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, "exp": time.Now().Add(15 * time.Minute).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

func (s *service) refreshToken(id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, "exp": time.Now().Add(720 * time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key) // want `nothing tells this refresh token from an access token of the same key \[a refresh token passes as an access token, for as long as it lives\]`
}
