// SPDX-License-Identifier: Apache-2.0

// Package sermodigital writes an address into passes of SermoDigital/jose, or does not.
package sermodigital

import (
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

type person struct{ ID, Email string }

func addressed(p person, key []byte) ([]byte, error) {
	claims := jws.Claims{"sub": p.ID}
	claims.Set("email", p.Email) // want `email.*contact.*\(jwtpii\)`
	claims.SetExpiration(time.Now().Add(time.Hour))
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
}

func numbered(p person, key []byte) ([]byte, error) {
	sub := p.ID
	claims := jws.Claims{"sub": sub}
	claims.SetExpiration(time.Now().Add(time.Hour))
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
}
