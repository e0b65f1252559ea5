// SPDX-License-Identifier: Apache-2.0

// Package tokens is the lowest layer: it signs.
package tokens

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Manager signs tokens of all kinds.
type Manager struct {
	accessKey, refreshKey []byte
}

// NewManager makes a manager.
func NewManager(accessKey, refreshKey []byte) *Manager {
	return &Manager{accessKey: accessKey, refreshKey: refreshKey}
}

// Access makes an access token.
func (m *Manager) Access(user string) (string, time.Time, error) {
	until := time.Now().Add(10 * time.Minute)
	s, err := sign(m.accessKey, user, until)
	return s, until, err
}

// Refresh makes a refresh token.
func (m *Manager) Refresh(user string) (token string, err error) {
	token, err = sign(m.refreshKey, user, time.Now().Add(30*24*time.Hour))
	if err != nil {
		return "", err
	}
	return token, nil
}

func sign[K any](key K, user string, until time.Time) (string, error) {
	claims := &jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(until)}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
