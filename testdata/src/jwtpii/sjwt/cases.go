// SPDX-License-Identifier: Apache-2.0

// Package sjwt writes an address into passes of brianvoe/sjwt, or does not.
package sjwt

import (
	"time"

	"github.com/brianvoe/sjwt"
)

type person struct{ ID, Email string }

func addressed(p person, key []byte) (string, error) {
	claims := sjwt.New()
	claims.Set("email", p.Email) // want `email.*contact.*\(jwtpii\)`
	claims.SetExpiresAt(time.Now().Add(time.Hour))
	return claims.Generate(key)
}

func numbered(p person, key []byte) (string, error) {
	sub := p.ID
	claims := sjwt.New()
	claims.SetSubject(sub)
	claims.SetExpiresAt(time.Now().Add(time.Hour))
	return claims.Generate(key)
}
