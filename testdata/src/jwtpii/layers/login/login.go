// SPDX-License-Identifier: Apache-2.0

// Package login signs sets that another package makes.
package login

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtpii/layers/claims"
)

// Person logs in.
type Person struct {
	ID    string
	Email string
	City  string
}

func profile(key []byte, p Person) (string, error) {
	set := claims.ForProfile(p.ID, p.Email, p.City) // want `email.*contact.*\(jwtpii\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, set).SignedString(key)
}

func account(key []byte, p Person) (string, error) {
	set := claims.ForAccount(p.ID, []string{"reader"})
	return jwt.NewWithClaims(jwt.SigningMethodHS256, set).SignedString(key)
}

func built(key []byte, p Person) (string, error) {
	return claims.New(p.ID).With("roles", []string{"reader"}).Sign(key)
}

func builtEmail(key []byte, p Person) (string, error) {
	return claims.New(p.ID).Email(p.Email).Sign(key)
}
