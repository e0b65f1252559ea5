// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt shows keys of SermoDigital/jose: some in the source, some not.
package sermodigitaljwt

import (
	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jwt"
)

const phrase = "a-plumber-whistles-in-the-east-wing-3" // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func serialize(tok jwt.JWT) ([]byte, error) { return tok.Serialize([]byte(phrase)) }

func check(tok jwt.JWT, v *jwt.Validator) error {
	return tok.Validate([]byte(phrase), crypto.SigningMethodHS256, v)
}

type keys func(kid string) []byte

func (k keys) check(tok jwt.JWT) error { return tok.Validate(k("now"), crypto.SigningMethodHS256) }
