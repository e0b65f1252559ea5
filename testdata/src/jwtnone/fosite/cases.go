// SPDX-License-Identifier: Apache-2.0

// Package fosite shows fosite with and without a signature.
package fosite

import (
	"github.com/go-jose/go-jose/v3"
	"github.com/ory/fosite/token/jwt"
)

func sign(claims jwt.MapClaims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodNone, claims).SignedString(jwt.UnsafeAllowNoneSignatureType) // want `without a signature .*\(jwtnone\)`
}

func accept(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return jwt.UnsafeAllowNoneSignatureType, nil // want `without a signature .*\(jwtnone\)`
	})
}

func signKeyed(claims jwt.MapClaims, key []byte) (string, error) {
	return jwt.NewWithClaims(jose.HS256, claims).SignedString(key)
}
