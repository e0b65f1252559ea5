// SPDX-License-Identifier: Apache-2.0

// Package robbert229 writes an address into passes of robbert229/jwt, or does not.
package robbert229

import (
	"time"

	"github.com/robbert229/jwt"
)

type person struct{ ID, Email string }

func addressed(p person, key string) (string, error) {
	alg := jwt.HmacSha256(key)
	claims := jwt.NewClaim()
	claims.Set("email", p.Email) // want `email.*contact.*\(jwtpii\)`
	claims.SetTime("exp", time.Now().Add(time.Hour))
	return alg.Encode(claims)
}

func numbered(p person, key string) (string, error) {
	sub := p.ID
	alg := jwt.HmacSha256(key)
	claims := jwt.NewClaim()
	claims.Set("sub", sub)
	claims.SetTime("exp", time.Now().Add(time.Hour))
	return alg.Encode(claims)
}
