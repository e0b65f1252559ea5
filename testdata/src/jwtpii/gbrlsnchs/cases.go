// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs writes an address into passes of gbrlsnchs/jwt, or does not.
package gbrlsnchs

import (
	"time"

	"github.com/gbrlsnchs/jwt/v3"
)

type person struct{ ID, Email string }

func addressed(p person, key []byte) ([]byte, error) {
	claims := map[string]any{
		"sub":   p.ID,
		"email": p.Email, // want `email.*contact.*\(jwtpii\)`
		"exp":   time.Now().Add(time.Hour).Unix(),
	}
	return jwt.Sign(claims, jwt.NewHS256(key))
}

func numbered(p person, key []byte) ([]byte, error) {
	sub := p.ID
	claims := jwt.Payload{Subject: sub, ExpirationTime: jwt.NumericDate(time.Now().Add(time.Hour))}
	return jwt.Sign(claims, jwt.NewHS256(key))
}
