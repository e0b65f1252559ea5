// SPDX-License-Identifier: Apache-2.0

// Package gojwx says how long passes of the old lestrrat/go-jwx are good.
package gojwx

import (
	"time"

	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
)

func aDay(key []byte) ([]byte, error) {
	tok := jwt.New()
	if err := tok.Set(jwt.ExpirationKey, time.Now().Add(24*time.Hour).Unix()); err != nil {
		return nil, err
	}
	return tok.Sign(jwa.HS256, key)
}

func aMonth(key []byte) ([]byte, error) {
	tok := jwt.New()
	if err := tok.Set("exp", time.Now().Add(31*24*time.Hour).Unix()); err != nil { // want `31 days.*\(jwtlonglived\)`
		return nil, err
	}
	return tok.Sign(jwa.HS256, key)
}
