// SPDX-License-Identifier: Apache-2.0

// Package service hands tokens on.
package service

import (
	"os"

	"example.com/jwtvet/jwtlog/layers/tokens"
)

var key = []byte(os.Getenv("KEY"))

// Session is what a login gives.
type Session struct {
	User  string
	Token string
}

// Login returns a token.
func Login(user string) (string, error) { return tokens.New(user, key) }

// Open returns a session.
func Open(user string) (*Session, error) {
	tok, err := tokens.New(user, key)
	if err != nil {
		return nil, err
	}
	return &Session{User: user, Token: tok}, nil
}
