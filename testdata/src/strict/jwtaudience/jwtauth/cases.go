// SPDX-License-Identifier: Apache-2.0

// Package jwtauth accepts tokens with jwtauth.
package jwtauth

import (
	"errors"

	"github.com/go-chi/jwtauth/v5"
)

func anybody(key []byte, raw string) (string, error) {
	tok, err := jwtauth.VerifyToken(jwtauth.New("HS256", key, nil), raw) // want `nothing compares aud of what .*\(jwtaudience\)`
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func compared(key []byte, raw string) (string, error) {
	tok, err := jwtauth.VerifyToken(jwtauth.New("HS256", key, nil), raw)
	if err != nil {
		return "", err
	}
	if aud := tok.Audience(); len(aud) != 1 || aud[0] != "orders" {
		return "", errors.New("wrong audience")
	}
	return tok.Subject(), nil
}
