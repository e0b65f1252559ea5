// SPDX-License-Identifier: Apache-2.0

// Package issuer signs what its callers give it.
package issuer

import (
	"crypto/rsa"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Sign leaves the claims to its callers.
func Sign(key *rsa.PrivateKey, claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodRS256, claims)
	token.Header["kid"] = "2026-01"
	return token.SignedString(key)
}

// SignMap does so with a plain map.
func SignMap(key *rsa.PrivateKey, values map[string]any) (string, error) {
	return Sign(key, jwt.MapClaims(values))
}

// SignTimed adds exp to whatever it gets.
func SignTimed(key *rsa.PrivateKey, values map[string]any) (string, error) {
	claims := jwt.MapClaims{"exp": time.Now().Add(10 * time.Minute).Unix()}
	for k, v := range values {
		claims[k] = v
	}
	return Sign(key, claims)
}

// Stamp sets exp in its argument and signs it.
func Stamp(key *rsa.PrivateKey, claims jwt.MapClaims) (string, error) {
	claims["exp"] = time.Now().Add(10 * time.Minute).Unix()
	return Sign(key, claims)
}

// Signer is a service.
type Signer struct {
	Key    *rsa.PrivateKey
	Issuer string
}

// Sign is its method.
func (s *Signer) Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(s.Key)
}

// Token issues a token for a subject and a lifetime.
func (s *Signer) Token(subject string, life time.Duration) (string, error) {
	return s.Sign(jwt.RegisteredClaims{
		Issuer:    s.Issuer,
		Subject:   subject,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(life)),
	})
}

// Forever issues a token that does not expire.
func (s *Signer) Forever(subject string) (string, error) {
	return s.Sign(jwt.RegisteredClaims{ // want `exp.*\(jwtnoexp\)`
		Issuer:  s.Issuer,
		Subject: subject,
	})
}

// TokenSigner is what handlers ask for.
type TokenSigner interface {
	Sign(claims jwt.Claims) (string, error)
}

// Option changes the claims before they are signed.
type Option func(*jwt.RegisteredClaims)

// WithLifetime sets exp.
func WithLifetime(d time.Duration) Option {
	return func(c *jwt.RegisteredClaims) { c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(d)) }
}

// SignWith leaves exp to the options of its callers: silent.
func SignWith(key *rsa.PrivateKey, subject string, options ...Option) (string, error) {
	claims := jwt.RegisteredClaims{Subject: subject}
	for _, o := range options {
		o(&claims)
	}
	return Sign(key, claims)
}
