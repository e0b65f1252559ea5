// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 says how long passes of jwx v1 are good.
package jwxv1

import (
	"time"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

func hour(key []byte) ([]byte, error) {
	tok := jwt.New()
	if err := tok.Set(jwt.ExpirationKey, time.Now().Add(time.Hour)); err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}

func quarter(key []byte) ([]byte, error) {
	tok := jwt.New()
	if err := tok.Set(jwt.ExpirationKey, time.Now().AddDate(0, 0, 91)); err != nil { // want `91 days.*\(jwtlonglived\)`
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}

func built(key []byte) ([]byte, error) {
	tok, err := jwt.NewBuilder().Expiration(time.Now().Add(72 * time.Hour)).Build() // want `3 days.*\(jwtlonglived\)`
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}
