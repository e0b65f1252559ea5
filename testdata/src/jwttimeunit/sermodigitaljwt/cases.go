// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt dates visits with the claims of SermoDigital/jose.
package sermodigitaljwt

import (
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	"github.com/SermoDigital/jose/jwt"
)

func typed(key []byte) ([]byte, error) {
	claims := jwt.Claims{}
	claims.SetExpiration(time.Now().Add(time.Hour))
	return jws.NewJWT(jws.Claims(claims), crypto.SigningMethodHS256).Serialize(key)
}

func set(key []byte) ([]byte, error) {
	claims := jwt.Claims{}
	claims.Set("exp", time.Now().Add(time.Hour).UnixMilli()) // want `exp gets milliseconds.*\(jwttimeunit\)`
	return jws.NewJWT(jws.Claims(claims), crypto.SigningMethodHS256).Serialize(key)
}
