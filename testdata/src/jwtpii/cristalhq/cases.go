// SPDX-License-Identifier: Apache-2.0

// Package cristalhq writes an address into passes of cristalhq/jwt, or does not.
package cristalhq

import (
	"time"

	"github.com/cristalhq/jwt/v5"
)

type person struct{ ID, Email string }

func addressed(p person, signer jwt.Signer) (*jwt.Token, error) {
	claims := map[string]any{
		"sub":   p.ID,
		"email": p.Email, // want `email.*contact.*\(jwtpii\)`
		"exp":   time.Now().Add(time.Hour).Unix(),
	}
	return jwt.NewBuilder(signer).Build(claims)
}

func numbered(p person, signer jwt.Signer) (*jwt.Token, error) {
	sub := p.ID
	claims := &jwt.RegisteredClaims{Subject: sub, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.NewBuilder(signer).Build(claims)
}
