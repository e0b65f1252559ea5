// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"fmt"
	"log"

	"github.com/golang-jwt/jwt/v5"
)

// attempt is what is known of a login, whether or not it succeeds.
type attempt struct {
	raw, subject string
	token        *jwt.Token
}

type desk struct{ key []byte }

func (d *desk) read(a *attempt) error {
	token, err := jwt.Parse(a.raw, func(*jwt.Token) (any, error) { return d.key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return err
	}
	a.token = token
	return nil
}

// The attempt comes back whatever the error is.
func (d *desk) admit(raw string) (*attempt, error) {
	a := &attempt{raw: raw}
	if err := d.read(a); err != nil {
		return a, fmt.Errorf("not read: %w", err)
	}
	subject, err := a.token.Claims.GetSubject()
	if err != nil {
		return a, err
	}
	a.subject = subject
	return a, nil
}

// Here none does.
func (d *desk) admitOrNil(raw string) (*attempt, error) {
	a := &attempt{raw: raw}
	if err := d.read(a); err != nil {
		return nil, fmt.Errorf("not read: %w", err)
	}
	return a, nil
}

func (d *desk) login(raw string) (string, error) {
	a, err := d.admit(raw)
	if err != nil {
		log.Printf("refused, %d bytes", len(a.raw))
		return "", err
	}
	return a.subject, nil
}

func (d *desk) loginOrNil(raw string) (string, error) {
	a, err := d.admitOrNil(raw) // want `is read before its error is looked at .*\(jwtverdict\)`
	if err != nil {
		log.Printf("refused, %d bytes", len(a.raw))
		return "", err
	}
	return a.subject, nil
}
