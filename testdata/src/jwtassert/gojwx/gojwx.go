// SPDX-License-Identifier: Apache-2.0

// Package gojwx asserts what tokens of the old lestrrat/go-jwx say.
package gojwx

import (
	"errors"

	"github.com/lestrrat/go-jwx/jwa"
	"github.com/lestrrat/go-jwx/jwt"
)

func trusting(raw string, secret []byte) (string, error) {
	tok, err := jwt.ParseString(raw, jwt.WithVerify(jwa.HS256, secret))
	if err != nil {
		return "", err
	}
	if err := tok.Verify(); err != nil {
		return "", err
	}
	owner, ok := tok.Get("owner")
	if !ok {
		return "", errors.New("no owner")
	}
	return owner.(string), nil // want `claim owner is asserted to string without a test .*\(jwtassert\)`
}

func value(tok *jwt.Token, name string) interface{} {
	v, _ := tok.Get(name)
	return v
}

func ports(tok *jwt.Token) []interface{} {
	return value(tok, "ports").([]interface{}) // want `is asserted to \[\]interface`
}

func asking(raw string, secret []byte) (string, error) {
	tok, err := jwt.ParseString(raw, jwt.WithVerify(jwa.HS256, secret))
	if err != nil {
		return "", err
	}
	if err := tok.Verify(); err != nil {
		return "", err
	}
	owner, _ := tok.Get("owner")
	name, ok := owner.(string)
	if !ok {
		return "", errors.New("no owner")
	}
	return name, nil
}

func portsAsked(tok *jwt.Token) []interface{} {
	list, _ := value(tok, "ports").([]interface{})
	return list
}
