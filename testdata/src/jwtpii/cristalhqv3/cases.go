// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 writes an address into passes of cristalhq/jwt v3, or does not.
package cristalhqv3

import (
	"time"

	"github.com/cristalhq/jwt/v3"
)

type person struct{ ID, Email string }

func addressed(p person, signer jwt.Signer) ([]byte, error) {
	claims := map[string]any{
		"sub":   p.ID,
		"email": p.Email, // want `email.*contact.*\(jwtpii\)`
		"exp":   time.Now().Add(time.Hour).Unix(),
	}
	return jwt.BuildBytes(signer, claims)
}

func numbered(p person, signer jwt.Signer) ([]byte, error) {
	sub := p.ID
	claims := &jwt.StandardClaims{Subject: sub, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.BuildBytes(signer, claims)
}
