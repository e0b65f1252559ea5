// SPDX-License-Identifier: Apache-2.0

// Package fosite signs passes of fosite with and without an end.
package fosite

import (
	"time"

	"github.com/go-jose/go-jose/v3"
	"github.com/ory/fosite/token/jwt"
)

func endless(key []byte, sub string) (string, error) {
	claims := jwt.MapClaims{"sub": sub} // want `without exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jose.HS256, claims).SignedString(key)
}

func ending(key []byte, sub string) (string, error) {
	claims := jwt.MapClaims{"sub": sub, "exp": time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jose.HS256, claims).SignedString(key)
}
