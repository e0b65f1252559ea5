// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"slices"

	"github.com/golang-jwt/jwt/v5"
)

func withIssuer(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithIssuer(issuer))
	return claims.Subject, err
}

func compared(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil || claims.Issuer != issuer {
		return "", errors.New("no issuer")
	}
	return claims.Subject, nil
}

func oneOf(raw string, known []string) (string, error) {
	tok, err := jwt.Parse(raw, keyfunc)
	if err != nil {
		return "", err
	}
	iss, err := tok.Claims.GetIssuer()
	if err != nil || !slices.Contains(known, iss) {
		return "", errors.New("unknown issuer")
	}
	return tok.Claims.GetSubject()
}

// identity keeps who named the subject.
type identity struct{ issuer, subject string }

func both(raw string) (identity, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return identity{claims.Issuer, claims.Subject}, err
}

func ownKey(raw string, secret []byte) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return secret, nil })
	return claims.Subject, err
}
