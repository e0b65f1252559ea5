// SPDX-License-Identifier: Apache-2.0

// Package fosite accepts tokens of fosite with its own key.
package fosite

import (
	"errors"

	"github.com/ory/fosite/token/jwt"
)

type gate struct{ key []byte }

func (g *gate) keys(*jwt.Token) (interface{}, error) { return g.key, nil }

func (g *gate) anybody(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, g.keys); err != nil { // want `nothing compares aud of what .*\(jwtaudience\)`
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
	if claims["aud"] != "orders" {
		return "", errors.New("wrong audience")
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func (g *gate) byMethod(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, g.keys); err != nil {
		return "", err
	}
	if !claims.VerifyAudience("orders", true) {
		return "", errors.New("wrong audience")
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}
