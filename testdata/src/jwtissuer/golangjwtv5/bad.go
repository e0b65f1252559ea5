// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 accepts tokens of golang-jwt v5 with keys of issuers elsewhere.
package golangjwtv5

import (
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

const issuer = "https://login.example.com"

// keyfunc asks the provider for the key, in PEM.
func keyfunc(t *jwt.Token) (any, error) {
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
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithAudience("orders")) // want `nothing compares iss of what jwt.ParseWithClaims accepts`
	return claims.Subject, err
}

func void(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithIssuer("")) // want `jwt.WithIssuer has no issuer compared`
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
