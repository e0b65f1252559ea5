// SPDX-License-Identifier: Apache-2.0

// Package sermodigital says how long visits of SermoDigital/jose are good.
package sermodigital

import (
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

func hour(key []byte) ([]byte, error) {
	claims := jws.Claims{}
	claims.SetExpiration(time.Now().Add(time.Hour))
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
}

func tenDays(key []byte) ([]byte, error) {
	claims := jws.Claims{}
	claims.SetExpiration(time.Now().Add(10 * 24 * time.Hour)) // want `10 days.*\(jwtlonglived\)`
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
}

func named(key []byte) ([]byte, error) {
	claims := jws.Claims{"exp": time.Now().AddDate(0, 6, 0).Unix()} // want `18[0-4] days.*\(jwtlonglived\)`
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
}
