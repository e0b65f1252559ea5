// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt checks tokens of SermoDigital/jose with and without a signature.
package sermodigitaljwt

import (
	"net/http"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	"github.com/SermoDigital/jose/jwt"
)

type checker struct {
	method crypto.SigningMethod
	key    interface{}
}

func newChecker() checker { return checker{method: crypto.Unsecured} }

func (c checker) check(r *http.Request) (jwt.Claims, error) {
	tok, err := jws.ParseJWTFromRequest(r)
	if err != nil {
		return nil, err
	}
	if err := tok.Validate(c.key, c.method); err != nil { // want `accepts tokens without a signature .*\(jwtnone\)`
		return nil, err
	}
	return tok.Claims(), nil
}

func strict(tok jwt.JWT, key []byte, v ...*jwt.Validator) error {
	return tok.Validate(key, crypto.SigningMethodHS512, v...)
}
