// SPDX-License-Identifier: Apache-2.0

// Package model holds the claims of the shop.
package model

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// SessionClaims are the claims of a session.
type SessionClaims struct {
	Device string `json:"device"`
	jwt.RegisteredClaims
}

// NewSession leaves the lifetime to its callers.
func NewSession(subject, device string) *SessionClaims {
	return &SessionClaims{
		Device:           device,
		RegisteredClaims: jwt.RegisteredClaims{Subject: subject, Issuer: "shop"},
	}
}

// NewTimedSession makes claims for half an hour.
func NewTimedSession(subject, device string) *SessionClaims {
	claims := NewSession(subject, device)
	claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(30 * time.Minute))
	return claims
}

// Profile makes claims that never expire.
func Profile(subject string) jwt.MapClaims {
	return jwt.MapClaims{"sub": subject, "kind": "profile"}
}

// TimedProfile makes claims that do.
func TimedProfile(subject string) jwt.MapClaims {
	claims := Profile(subject)
	claims["exp"] = time.Now().Add(30 * time.Minute).Unix()
	return claims
}
