// SPDX-License-Identifier: Apache-2.0

// Package sermodigital has keys of SermoDigital/jose.
package sermodigital

import (
	"os"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

func unset(claims jws.Claims) ([]byte, error) {
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize([]byte(os.Getenv("SERMODIGITAL_SECRET"))) // want `environment variable SERMODIGITAL_SECRET, which nobody tests`
}

func set(claims jws.Claims) ([]byte, error) {
	secret := os.Getenv("SERMODIGITAL_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize([]byte(secret))
}
