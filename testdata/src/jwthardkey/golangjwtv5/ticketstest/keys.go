// SPDX-License-Identifier: Apache-2.0

// Package ticketstest helps to test tickets.
package ticketstest

import "github.com/golang-jwt/jwt/v5"

var key = []byte("for the tests of tickets, nothing else")

// Ticket is signed with the key of the tests.
func Ticket(name string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: name}).SignedString(key)
}
