// SPDX-License-Identifier: Apache-2.0

// Package sermodigital shows keys of SermoDigital/jose: some in the source, some not.
package sermodigital

import (
	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

func sign(claims jws.Claims) ([]byte, error) {
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize([]byte("a-kite-on-the-seventh-floor-balcony")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func signGiven(claims jws.Claims, key []byte) ([]byte, error) {
	return jws.NewJWT(claims, crypto.SigningMethodHS256).Serialize(key)
}
