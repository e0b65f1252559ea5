// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 fetches the keys of golang-jwt v4 from where the token says, or from where it knows.
package golangjwtv4

import (
	"context"
	"errors"

	"github.com/golang-jwt/jwt/v4"
	"github.com/lestrrat-go/jwx/v3/jwk"
)

func named(t *jwt.Token) (interface{}, error) {
	address, _ := t.Header["jku"].(string) // want `jku names the address that .*\(jwtheaderkey\)`
	return jwk.Fetch(context.Background(), address)
}

func known(t *jwt.Token) (interface{}, error) {
	if t.Header["jku"] != "https://login.example.com/keys" {
		return nil, errors.New("unknown keys")
	}
	return jwk.Fetch(context.Background(), "https://login.example.com/keys")
}

func verified(raw string) error {
	_, err := jwt.Parse(raw, named)
	if err != nil {
		_, err = jwt.Parse(raw, known)
	}
	return err
}
