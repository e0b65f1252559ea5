// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 signs passes of jwx v1 with and without an end.
package jwxv1

import (
	"time"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

func endless(key []byte, sub string) ([]byte, error) {
	tok, err := jwt.NewBuilder().Subject(sub).Build() // want `without exp.*\(jwtnoexp\)`
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}

func ending(key []byte, sub string) ([]byte, error) {
	tok, err := jwt.NewBuilder().Subject(sub).Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwa.HS256, key)
}
