// SPDX-License-Identifier: Apache-2.0

// Package sermodigital signs passes of SermoDigital/jose with and without an end.
package sermodigital

import (
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

func endless(key []byte, sub string) ([]byte, error) {
	claims := jws.Claims{"sub": sub} // want `without exp.*\(jwtnoexp\)`
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
}

func ending(key []byte, sub string) ([]byte, error) {
	claims := jws.Claims{"sub": sub}
	claims.SetExpiration(time.Now().Add(time.Hour))
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
}
