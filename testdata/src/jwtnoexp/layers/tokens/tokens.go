// SPDX-License-Identifier: Apache-2.0

// Package tokens is the lowest layer: it signs what it is given.
package tokens

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Claims are those of the service.
type Claims struct {
	Scope []string `json:"scope,omitempty"`
	jwt.RegisteredClaims
}

// Signer signs.
type Signer struct {
	key    []byte
	issuer string
}

// New makes a signer.
func New(key []byte, issuer string) *Signer { return &Signer{key: key, issuer: issuer} }

// Sign signs claims as they are but for the issuer.
func (s *Signer) Sign(c *Claims) (string, error) {
	c.Issuer = s.issuer
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(s.key)
}

// SignFor sets the end of a life that callers choose.
func (s *Signer) SignFor(c *Claims, life time.Duration) (string, error) {
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(life))
	return s.Sign(c)
}

// SignMaybe sets it where there is one.
func (s *Signer) SignMaybe(c *Claims, life time.Duration) (string, error) {
	if life > 0 {
		c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(life))
	}
	return s.Sign(c)
}
