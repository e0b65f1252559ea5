// SPDX-License-Identifier: Apache-2.0

// Package shop keeps how long tokens live in a service.
package shop

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Service issues tokens.
type Service struct {
	key  []byte
	life time.Duration
}

// Option changes a service.
type Option func(*Service)

// WithLife sets how long tokens live.
func WithLife(d time.Duration) Option { return func(s *Service) { s.life = d } }

// New makes a service; tokens live for a year where nobody says otherwise.
func New(key []byte, options ...Option) *Service {
	s := &Service{key: key, life: 365 * 24 * time.Hour} // want `365 days.*\(jwtlonglived\)`
	for _, o := range options {
		o(s)
	}
	return s
}

// Token issues one.
func (s *Service) Token(subject string) (string, error) {
	now := time.Now()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   subject,
		IssuedAt:  jwt.NewNumericDate(now),
		ExpiresAt: jwt.NewNumericDate(now.Add(s.life)),
	}).SignedString(s.key)
}
