// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 accepts tokens of the preview of jwt-go v4 with its own key.
package dgrijalvav4

import (
	"github.com/dgrijalva/jwt-go/v4"
)

type gate struct{ key []byte }

func (g *gate) keys(*jwt.Token) (interface{}, error) { return g.key, nil }

func (g *gate) anybody(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, g.keys, jwt.WithoutAudienceValidation()); err != nil { // want `jwt.WithoutAudienceValidation has no audience compared`
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func (g *gate) compared(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, g.keys, jwt.WithAudience("orders")); err != nil {
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}
