// SPDX-License-Identifier: Apache-2.0

// Package auth makes the tokens of the service.
package auth

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Maker signs tokens.
type Maker struct{ Key []byte }

// Token is a wrapper of the library.
func (m *Maker) Token(subject string) (string, error) {
	return sign(m.Key, subject, 15*time.Minute)
}

// Sign is one without a receiver.
func Sign(key []byte, subject string) (string, error) {
	return sign(key, subject, 15*time.Minute)
}

// Pair is both tokens of a session.
type Pair struct {
	Access  string `json:"access"`
	Refresh string `json:"refresh"`
}

// NewPair makes a pair.
func NewPair(key []byte, subject string) (*Pair, error) {
	access, err := sign(key, subject, 15*time.Minute)
	if err != nil {
		return nil, err
	}
	refresh, err := sign(key, subject, 30*24*time.Hour)
	if err != nil {
		return nil, err
	}
	return &Pair{Access: access, Refresh: refresh}, nil
}

func sign(key []byte, subject string, life time.Duration) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   subject,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(life)),
	}).SignedString(key)
}
