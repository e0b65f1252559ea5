// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt puts people into visits of SermoDigital/jose, or does not.
package sermodigitaljwt

import (
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	"github.com/SermoDigital/jose/jwt"
)

type visitor struct{ Badge, Email string }

func claims(v visitor) jws.Claims {
	c := jws.Claims{}
	c.SetSubject(v.Badge)
	c.SetExpiration(time.Now().Add(time.Hour))
	return c
}

func token(c jws.Claims) jwt.JWT { return jws.NewJWT(c, crypto.SigningMethodHS256) }

func addressed(v visitor, key []byte) ([]byte, error) {
	c := claims(v)
	c.Set("email", v.Email) // want `email.*contact.*\(jwtpii\)`
	return token(c).Serialize(key)
}

func badged(v visitor, key []byte) ([]byte, error) {
	c := claims(v)
	c.Set("floor", 3)
	return token(c).Serialize(key)
}
