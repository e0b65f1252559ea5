// SPDX-License-Identifier: Apache-2.0

// Package requestdgrijalvav4 takes tokens out of requests with the preview of jwt-go v4.
package requestdgrijalvav4

import (
	"net/http"

	"github.com/dgrijalva/jwt-go/v4"
	"github.com/dgrijalva/jwt-go/v4/request"
)

type gate struct{ key []byte }

func (g *gate) keys(*jwt.Token) (interface{}, error) { return g.key, nil }

func (g *gate) anybody(r *http.Request) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := request.ParseFromRequest(r, request.OAuth2Extractor, g.keys, request.WithClaims(claims), request.WithParser(jwt.NewParser(jwt.WithoutAudienceValidation()))); err != nil { // want `request.WithoutAudienceValidation has no audience compared|jwt.WithoutAudienceValidation has no audience compared`
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func (g *gate) compared(r *http.Request) (string, error) {
	claims := jwt.MapClaims{}
	parser := jwt.NewParser(jwt.WithAudience("orders"))
	if _, err := request.ParseFromRequest(r, request.OAuth2Extractor, g.keys, request.WithClaims(claims), request.WithParser(parser)); err != nil {
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}
