// SPDX-License-Identifier: Apache-2.0

// Package contest is no help for tests.
package contest

import "github.com/golang-jwt/jwt/v5"

var key = []byte("the tickets of the contest are good") // want `hard-coded key`

// Ticket admits somebody.
func Ticket(name string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: name}).SignedString(key)
}
