// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 says how long boarding passes of jwx v4 are good.
package jwxv4

import (
	"encoding/json"
	"time"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jws"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

func sign(key []byte, b *jwt.Builder) ([]byte, error) {
	tok, err := b.Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), key))
}

func message(key []byte, claims map[string]any) ([]byte, error) {
	payload, err := json.Marshal(claims)
	if err != nil {
		return nil, err
	}
	return jws.Sign(payload, jws.WithKey(jwa.HS256(), key))
}

func hour(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Expiration(time.Now().Add(time.Hour)))
}

func month(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Expiration(time.Now().AddDate(0, 1, 0))) // want `days.*\(jwtlonglived\)`
}

func messageOfHour(key []byte) ([]byte, error) {
	return message(key, map[string]any{"exp": time.Now().Add(time.Hour).Unix()})
}

func messageOfYear(key []byte) ([]byte, error) {
	return message(key, map[string]any{
		"exp": time.Now().Add(365 * 24 * time.Hour).Unix(), // want `365 days.*\(jwtlonglived\)`
	})
}
