// SPDX-License-Identifier: Apache-2.0

// Package issuer signs claims of other packages.
package issuer

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Issuer has the key.
type Issuer struct{ key []byte }

// New makes an issuer.
func New(key []byte) *Issuer { return &Issuer{key: key} }

// Sign adds exp to the claims of its callers.
func (i *Issuer) Sign(claims jwt.MapClaims) (string, error) {
	claims["exp"] = time.Now().Add(time.Hour).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(i.key)
}

// Session is a set with a place for everything.
type Session struct {
	User any `json:"user"`
	jwt.RegisteredClaims
}

// SignUser puts whatever it gets into the claim user.
func (i *Issuer) SignUser(user any) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, Session{
		User:             user,
		RegisteredClaims: jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))},
	}).SignedString(i.key)
}

// ForSubject takes the subject.
func (i *Issuer) ForSubject(subject string) (string, error) {
	return i.Sign(jwt.MapClaims{"sub": subject})
}
