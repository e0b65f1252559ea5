// SPDX-License-Identifier: Apache-2.0

// Package app uses the types of another package.
package app

import (
	"errors"

	"example.com/jwtvet/jwtexpcheck/layers/claims"
	"github.com/golang-jwt/jwt/v4"
)

var key = loadKey()

func loadKey() []byte { return nil }

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

func loose(raw string) (string, error) {
	c := &claims.Loose{}
	_, err := jwt.ParseWithClaims(raw, c, keyfunc) // want `method Valid of the claims takes the check of exp away`
	return c.Role, err
}

func dated(raw string) (int64, error) {
	c := &claims.Dated{}
	_, err := jwt.ParseWithClaims(raw, c, keyfunc)
	return c.Expires, err
}

func helped(raw string) (string, error) {
	p := jwt.Parser{SkipClaimsValidation: true}
	c := &jwt.RegisteredClaims{}
	if _, err := p.ParseWithClaims(raw, c, keyfunc); err != nil {
		return "", err
	}
	if !claims.Current(c) {
		return "", errors.New("expired")
	}
	return c.Subject, nil
}
