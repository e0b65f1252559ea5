// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 dates passes of jwx v1.
package jwxv1

import (
	"time"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

func seconds(key []byte) ([]byte, error) {
	tok := jwt.New()
	if err := tok.Set(jwt.ExpirationKey, time.Now().Add(time.Hour).Unix()); err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}

// The library converts a time.Time.
func instant(key []byte) ([]byte, error) {
	tok := jwt.New()
	if err := tok.Set(jwt.ExpirationKey, time.Now().Add(time.Hour)); err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}

func millis(key []byte) ([]byte, error) {
	tok := jwt.New()
	if err := tok.Set("exp", time.Now().Add(time.Hour).UnixMilli()); err != nil { // want `exp gets milliseconds.*\(jwttimeunit\)`
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}

func duration(key []byte) ([]byte, error) {
	tok, err := jwt.NewBuilder().Claim(jwt.ExpirationKey, time.Hour).Build() // want `exp gets a duration.*\(jwttimeunit\)`
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}
