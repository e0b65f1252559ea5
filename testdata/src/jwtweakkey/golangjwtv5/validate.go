// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

type desk struct{ secret []byte }

func newDesk() *desk { return &desk{secret: []byte(os.Getenv("DESK_SECRET"))} } // want `environment variable DESK_SECRET, which nobody tests for being set, becomes the key of golangjwtv5.desk.ValidateToken`

func (d *desk) Session(raw string) error { return d.ValidateToken(raw, d.secret) }

// ValidateToken validates a token, and no key.
func (d *desk) ValidateToken(raw string, secret []byte) error {
	_, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return secret, nil }, jwt.WithValidMethods([]string{"HS256"}))
	return err
}

type safe struct{ secret []byte }

func newSafe() (*safe, error) {
	s := &safe{secret: []byte(os.Getenv("SAFE_SECRET"))}
	return s, validate(s.secret)
}

func validate(secret []byte) error {
	if len(secret) < 32 {
		return errors.New("SAFE_SECRET is too short")
	}
	return nil
}

func (s *safe) Session(raw string) error {
	_, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return s.secret, nil }, jwt.WithValidMethods([]string{"HS256"}))
	return err
}
