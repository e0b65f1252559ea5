// SPDX-License-Identifier: Apache-2.0

// Package issuer signs for as long as its callers say.
package issuer

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Sign signs the claims of its callers.
func Sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Until signs until a date in seconds.
func Until(key []byte, subject string, exp int64) (string, error) {
	return Sign(key, jwt.MapClaims{"sub": subject, "exp": exp})
}

// UntilTime signs until a point in time.
func UntilTime(key []byte, subject string, exp time.Time) (string, error) {
	return Sign(key, jwt.MapClaims{"sub": subject, "exp": exp.Unix()})
}

// For signs for a number of seconds, which a helper makes a date of.
func For(key []byte, subject string, seconds int64) (string, error) {
	return Sign(key, lasting(subject, seconds))
}

func lasting(subject string, seconds int64) *jwt.RegisteredClaims {
	until := time.Now().Add(time.Duration(seconds) * time.Second)
	return &jwt.RegisteredClaims{Subject: subject, ExpiresAt: jwt.NewNumericDate(until)}
}

// Desk signs for as many seconds as it was made with.
type Desk struct {
	key     []byte
	seconds int64
}

// NewDesk makes one.
func NewDesk(key []byte, seconds int64) *Desk { return &Desk{key: key, seconds: seconds} }

// Sign signs.
func (d *Desk) Sign(subject string) (string, error) {
	return Sign(d.key, lasting(subject, d.seconds))
}

// Short forgets that a duration counts nanoseconds.
func Short(key []byte, subject string, seconds int64) (string, error) {
	return Sign(key, brief(subject, seconds))
}

func brief(subject string, seconds int64) *jwt.RegisteredClaims {
	until := time.Now().Add(time.Duration(seconds))
	return &jwt.RegisteredClaims{Subject: subject, ExpiresAt: jwt.NewNumericDate(until)}
}
