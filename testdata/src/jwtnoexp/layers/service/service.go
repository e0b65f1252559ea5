// SPDX-License-Identifier: Apache-2.0

// Package service is the middle layer: it knows who gets a token.
package service

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtnoexp/layers/tokens"
)

// Service issues tokens.
type Service struct{ signer *tokens.Signer }

// New makes a service.
func New(s *tokens.Signer) *Service { return &Service{signer: s} }

// Download issues a token without end.
func (s *Service) Download(file string) (string, error) {
	return s.signer.Sign(&tokens.Claims{ // want `exp.*\(jwtnoexp\)`
		Scope:            []string{"read:" + file},
		RegisteredClaims: jwt.RegisteredClaims{Subject: file},
	})
}

// Upload issues one for a minute.
func (s *Service) Upload(file string) (string, error) {
	return s.signer.SignFor(&tokens.Claims{Scope: []string{"write:" + file}}, time.Minute)
}

// Share issues one whose end stands in the claims.
func (s *Service) Share(file string, until time.Time) (string, error) {
	c := &tokens.Claims{Scope: []string{"read:" + file}}
	c.ExpiresAt = jwt.NewNumericDate(until)
	return s.signer.Sign(c)
}

// Issue passes on what the layer above has made.
func (s *Service) Issue(c *tokens.Claims) (string, error) {
	c.ID = "t1"
	return s.signer.Sign(c)
}
