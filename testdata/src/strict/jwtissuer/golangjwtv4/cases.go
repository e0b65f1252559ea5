// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 accepts tokens of golang-jwt v4 with its own key.
package golangjwtv4

import (
	"errors"

	"github.com/golang-jwt/jwt/v4"
)

type gate struct{ key []byte }

func (g *gate) keys(*jwt.Token) (interface{}, error) { return g.key, nil }

func (g *gate) anybody(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, g.keys); err != nil { // want `nothing compares iss of what .*\(jwtissuer\)`
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func (g *gate) compared(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, g.keys); err != nil {
		return "", err
	}
	if claims["iss"] != "https://login.example.com" {
		return "", errors.New("wrong issuer")
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func (g *gate) byMethod(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, g.keys); err != nil {
		return "", err
	}
	if !claims.VerifyIssuer("https://login.example.com", true) {
		return "", errors.New("wrong issuer")
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}
