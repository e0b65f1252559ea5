// SPDX-License-Identifier: Apache-2.0

// Package fosite writes an address into passes of fosite, or does not.
package fosite

import (
	"time"

	"github.com/go-jose/go-jose/v3"
	"github.com/ory/fosite/token/jwt"
)

type person struct{ ID, Email string }

func addressed(p person, key []byte) (string, error) {
	claims := jwt.MapClaims{
		"email": p.Email, // want `email.*contact.*\(jwtpii\)`
		"exp":   time.Now().Add(time.Hour).Unix(),
	}
	return jwt.NewWithClaims(jose.HS256, claims).SignedString(key)
}

func numbered(p person, key []byte) (string, error) {
	sub := p.ID
	claims := jwt.MapClaims{"sub": sub, "exp": time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jose.HS256, claims).SignedString(key)
}
