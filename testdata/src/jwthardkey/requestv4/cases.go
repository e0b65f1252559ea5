// SPDX-License-Identifier: Apache-2.0

// Package requestv4 checks requests with the request package of golang-jwt v4: one key in the source, one not.
package requestv4

import (
	"net/http"

	"github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v4/request"
)

type gate struct {
	key  []byte
	next http.Handler
}

func newGate(next http.Handler) *gate {
	return &gate{key: []byte("the-lighthouse-counts-its-own-stairs"), next: next} // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func (g *gate) keyFor(*jwt.Token) (interface{}, error) { return g.key, nil }

func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	tok, err := request.ParseFromRequest(r, request.AuthorizationHeaderExtractor, g.keyFor)
	if err != nil || !tok.Valid {
		http.Error(w, "who are you", http.StatusUnauthorized)
		return
	}
	g.next.ServeHTTP(w, r)
}

type given struct {
	key  []byte
	next http.Handler
}

func newGiven(key []byte, next http.Handler) *given { return &given{key: key, next: next} }

func (g *given) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var claims jwt.RegisteredClaims
	_, err := request.ParseFromRequest(r, request.OAuth2Extractor, func(*jwt.Token) (interface{}, error) {
		return g.key, nil
	}, request.WithClaims(&claims))
	if err != nil {
		http.Error(w, "who are you", http.StatusUnauthorized)
		return
	}
	g.next.ServeHTTP(w, r)
}
