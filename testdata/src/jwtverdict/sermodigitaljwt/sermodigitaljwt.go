// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt ignores what the jwt package of SermoDigital/jose says of a token, and does not.
package sermodigitaljwt

import (
	"log"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	"github.com/SermoDigital/jose/jwt"
)

var key []byte

func subject(raw []byte, v *jwt.Validator) string {
	tok, err := jws.ParseJWT(raw)
	if err != nil {
		return ""
	}
	if err := tok.Validate(key, crypto.SigningMethodHS256, v); err != nil { // want `.*\(jwtverdict\)`
		log.Print(err)
	}
	sub, _ := tok.Claims().Subject()
	return sub
}

func subjectOfGood(raw []byte, v *jwt.Validator) string {
	tok, err := jws.ParseJWT(raw)
	if err != nil {
		return ""
	}
	if err := tok.Validate(key, crypto.SigningMethodHS256, v); err != nil {
		log.Print(err)
		return ""
	}
	sub, _ := tok.Claims().Subject()
	return sub
}
