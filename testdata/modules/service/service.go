// SPDX-License-Identifier: Apache-2.0

// Package service logs users in: it names no JWT library.
package service

import "example.com/issuer"

// Session is what a login gives.
type Session struct{ User, Bearer string }

// Login returns a session with a token.
func Login(user string, key []byte) (*Session, error) {
	token, err := issuer.Issue(user, key)
	if err != nil {
		return nil, err
	}
	return &Session{User: user, Bearer: token}, nil
}
