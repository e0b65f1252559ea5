// SPDX-License-Identifier: Apache-2.0

// Package auth signs with what config holds.
package auth

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtlog/settings/config"
)

func claims(c *config.Config, user string) jwt.RegisteredClaims {
	return jwt.RegisteredClaims{Subject: user, Issuer: c.JWT.Issuer, ExpiresAt: jwt.NewNumericDate(time.Now().Add(c.JWT.Lifetime))}
}

// Token signs a token.
func Token(c *config.Config, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(c, user)).SignedString([]byte(c.JWT.Secret))
}

// HiddenToken signs with a key that shows itself in no text.
func HiddenToken(c *config.Config, h config.Hidden, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(c, user)).SignedString([]byte(h.Key))
}

// QuietToken signs with a key of a type that does not show itself.
func QuietToken(c *config.Config, q config.Quiet, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(c, user)).SignedString([]byte(q.Key))
}

// EntryToken signs with a setting.
func EntryToken(c *config.Config, e config.Entry, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(c, user)).SignedString([]byte(e.Value))
}
