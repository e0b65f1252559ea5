// SPDX-License-Identifier: Apache-2.0

// Package requestv5 accepts requests with golang-jwt.
package requestv5

import (
	"errors"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/golang-jwt/jwt/v5/request"
)

type gate struct{ key []byte }

func (g *gate) keys(*jwt.Token) (interface{}, error) { return g.key, nil }

func (g *gate) anybody(r *http.Request) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := request.ParseFromRequest(r, request.OAuth2Extractor, g.keys, request.WithClaims(claims)); err != nil { // want `nothing compares aud of what .*\(jwtaudience\)`
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func (g *gate) compared(r *http.Request) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := request.ParseFromRequest(r, request.OAuth2Extractor, g.keys, request.WithClaims(claims)); err != nil {
		return "", err
	}
	if claims["aud"] != "orders" {
		return "", errors.New("wrong audience")
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}
