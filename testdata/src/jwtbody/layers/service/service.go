// SPDX-License-Identifier: Apache-2.0

// Package service is the middle layer: it logs in.
package service

import (
	"context"
	"errors"
	"time"

	"example.com/jwtvet/jwtbody/layers/tokens"
)

// ErrRefused is the answer to a wrong password.
var ErrRefused = errors.New("refused")

// Session is the result of a login.
type Session struct {
	User    string
	Access  string
	Refresh string
	Until   time.Time
}

// Auth logs in.
type Auth struct {
	tokens *tokens.Manager
}

// New makes the service.
func New(m *tokens.Manager) *Auth { return &Auth{tokens: m} }

// Login makes a session.
func (a *Auth) Login(_ context.Context, user, password string) (*Session, error) {
	if password == "" {
		return nil, ErrRefused
	}
	access, until, err := a.tokens.Access(user)
	if err != nil {
		return nil, err
	}
	refresh, err := a.tokens.Refresh(user)
	if err != nil {
		return nil, err
	}
	return &Session{User: user, Access: access, Refresh: refresh, Until: until}, nil
}

// Renew makes a new access token.
func (a *Auth) Renew(_ context.Context, user string) (string, error) {
	access, _, err := a.tokens.Access(user)
	return access, err
}
