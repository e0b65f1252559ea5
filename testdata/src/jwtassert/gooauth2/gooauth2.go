// SPDX-License-Identifier: Apache-2.0

// Package gooauth2 asserts the claims of access tokens that go-oauth2 has made.
package gooauth2

import (
	"errors"

	"github.com/go-oauth2/oauth2/v4/generates"
	"github.com/golang-jwt/jwt/v5"
)

type resource struct{ secret []byte }

func (s *resource) key(*jwt.Token) (any, error) { return s.secret, nil }

func (s *resource) trusting(access string) (string, error) {
	tok, err := jwt.ParseWithClaims(access, &generates.JWTAccessClaims{}, s.key, jwt.WithValidMethods([]string{"HS512"}))
	claims := tok.Claims.(*generates.JWTAccessClaims) // want `claims are read of a token whose parsing may have failed .*\(jwtassert\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func (s *resource) asking(access string) (string, error) {
	tok, err := jwt.ParseWithClaims(access, &generates.JWTAccessClaims{}, s.key, jwt.WithValidMethods([]string{"HS512"}))
	if err != nil {
		return "", err
	}
	claims, ok := tok.Claims.(*generates.JWTAccessClaims)
	if !ok || !tok.Valid {
		return "", errors.New("no claims")
	}
	return claims.Subject, nil
}
