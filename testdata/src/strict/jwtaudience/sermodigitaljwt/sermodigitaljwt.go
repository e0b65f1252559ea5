// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt takes tokens through the interface of the jose package.
package sermodigitaljwt

import (
	"errors"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	"github.com/SermoDigital/jose/jwt"
)

func anybody(raw, key []byte) (string, error) {
	var tok jwt.JWT
	tok, err := jws.ParseJWT(raw)
	if err != nil {
		return "", err
	}
	if err := tok.Validate(key, crypto.SigningMethodHS256); err != nil { // want `nothing compares aud of what .*\(jwtaudience\)`
		return "", err
	}
	sub, _ := tok.Claims().Subject()
	return sub, nil
}

func compared(raw, key []byte) (string, error) {
	var tok jwt.JWT
	tok, err := jws.ParseJWT(raw)
	if err != nil {
		return "", err
	}
	if err := tok.Validate(key, crypto.SigningMethodHS256); err != nil {
		return "", err
	}
	if aud, ok := tok.Claims().Audience(); !ok || len(aud) != 1 || aud[0] != "orders" {
		return "", errors.New("wrong audience")
	}
	sub, _ := tok.Claims().Subject()
	return sub, nil
}
