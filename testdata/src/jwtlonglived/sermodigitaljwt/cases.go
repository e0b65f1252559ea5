// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt says how long visits are good with the claims of SermoDigital/jose.
package sermodigitaljwt

import (
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	"github.com/SermoDigital/jose/jwt"
)

func hour(key []byte) ([]byte, error) {
	claims := jwt.Claims{}
	claims.SetExpiration(time.Now().Add(time.Hour))
	return jws.NewJWT(jws.Claims(claims), crypto.SigningMethodHS256).Serialize(key)
}

func month(key []byte) ([]byte, error) {
	claims := jwt.Claims{}
	claims.SetExpiration(time.Now().AddDate(0, 1, 0)) // want `days.*\(jwtlonglived\)`
	return jws.NewJWT(jws.Claims(claims), crypto.SigningMethodHS256).Serialize(key)
}
