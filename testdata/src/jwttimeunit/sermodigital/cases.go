// SPDX-License-Identifier: Apache-2.0

// Package sermodigital dates visits of SermoDigital/jose.
package sermodigital

import (
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

func typed(key []byte) ([]byte, error) {
	claims := jws.Claims{}
	claims.SetExpiration(time.Now().Add(time.Hour))
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
}

func set(key []byte) ([]byte, error) {
	claims := jws.Claims{}
	claims.Set("exp", time.Now().Add(time.Hour).UnixMilli()) // want `exp gets milliseconds.*\(jwttimeunit\)`
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
}

func literal(key []byte) ([]byte, error) {
	claims := jws.Claims{
		"exp": time.Now().Add(time.Hour).String(), // want `exp gets text.*\(jwttimeunit\)`
	}
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
}
