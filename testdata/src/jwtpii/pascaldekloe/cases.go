// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe writes an address into passes of pascaldekloe/jwt, or does not.
package pascaldekloe

import (
	"time"

	"github.com/pascaldekloe/jwt"
)

type person struct{ ID, Email string }

func addressed(p person, key []byte) ([]byte, error) {
	claims := jwt.Claims{Set: map[string]any{
		"email": p.Email, // want `email.*contact.*\(jwtpii\)`
	}}
	claims.Subject = p.ID
	claims.Expires = jwt.NewNumericTime(time.Now().Add(time.Hour))
	return claims.HMACSign(jwt.HS256, key)
}

func numbered(p person, key []byte) ([]byte, error) {
	sub := p.ID
	var claims jwt.Claims
	claims.Subject = sub
	claims.Expires = jwt.NewNumericTime(time.Now().Add(time.Hour))
	return claims.HMACSign(jwt.HS256, key)
}
