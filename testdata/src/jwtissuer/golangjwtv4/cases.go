// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 accepts tokens of golang-jwt v4 with keys of issuers elsewhere.
package golangjwtv4

import (
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/golang-jwt/jwt/v4"
)

const issuer = "https://login.example.com"

// keyfunc asks the provider for the key, in PEM.
func keyfunc(t *jwt.Token) (interface{}, error) {
	if t.Method != jwt.SigningMethodES256 {
		return nil, errors.New("not ES256")
	}
	resp, err := http.Get(fmt.Sprintf("https://keys.example.com/%v", t.Header["kid"]))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	pem, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	return jwt.ParseECPublicKeyFromPEM(pem)
}

func noOption(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc) // want `nothing compares iss of what jwt.ParseWithClaims accepts`
	return claims.Subject, err
}

func present(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc) // want `nothing compares iss`
	if err != nil || claims.Issuer == "" {
		return "", errors.New("no issuer")
	}
	return claims.Subject, nil
}

func compared(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil || claims.Issuer != issuer {
		return "", errors.New("no issuer")
	}
	return claims.Subject, nil
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
	_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (interface{}, error) { return secret, nil })
	return claims.Subject, err
}

func verified(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil || !claims.VerifyIssuer(issuer, true) {
		return "", errors.New("no issuer")
	}
	return claims.Subject, nil
}

type checking struct{ jwt.RegisteredClaims }

// Valid is asked by the parser.
func (c checking) Valid() error {
	if c.Issuer != issuer {
		return errors.New("unknown issuer")
	}
	return c.RegisteredClaims.Valid()
}

func byType(raw string) (string, error) {
	claims := &checking{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Subject, err
}
