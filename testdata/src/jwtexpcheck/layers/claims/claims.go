// SPDX-License-Identifier: Apache-2.0

// Package claims has types of claims.
package claims

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v4"
)

// Loose lets everything pass.
type Loose struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
}

// Valid is what the parser asks.
func (Loose) Valid() error { return nil }

// Dated compares the date.
type Dated struct {
	Expires int64 `json:"exp"`
}

// Valid is what the parser asks.
func (d Dated) Valid() error {
	if time.Now().Unix() > d.Expires {
		return errors.New("expired")
	}
	return nil
}

// Current reports whether a token has not expired.
func Current(c *jwt.RegisteredClaims) bool { return c.ExpiresAt.After(time.Now()) }
