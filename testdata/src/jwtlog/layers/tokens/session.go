// SPDX-License-Identifier: Apache-2.0

package tokens

import "github.com/golang-jwt/jwt/v5"

// SessionClaims say which session a token belongs to.
type SessionClaims struct {
	TokenID string `json:"tid"`
	jwt.RegisteredClaims
}

// Verifier verifies tokens of sessions.
type Verifier struct{ Key []byte }

// ParseSession verifies a token.
func ParseSession(raw string, key []byte) (*SessionClaims, error) {
	c := &SessionClaims{}
	_, err := jwt.ParseWithClaims(raw, c, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return nil, err
	}
	return c, nil
}

// User is somebody.
type User struct{ ID int }

// Users finds somebody.
type Users interface {
	Find(subject string) (*User, error)
}

// Session returns who the token speaks of, and which of his sessions.
func (v *Verifier) Session(users Users, raw string) (*User, string, error) {
	c, err := ParseSession(raw, v.Key)
	if err != nil {
		return nil, "", err
	}
	user, err := users.Find(c.Subject)
	if err != nil {
		return nil, "", err
	}
	return user, c.TokenID, nil
}
