// SPDX-License-Identifier: Apache-2.0

// Package extractors leaves it to a library to find the token.
package extractors

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/golang-jwt/jwt/v5/request"
)

var key = []byte("x")

func keys(*jwt.Token) (any, error) { return key, nil }

type own struct{}

// ExtractToken reads the query where no header is set.
func (own) ExtractToken(r *http.Request) (string, error) {
	if tok, err := (request.HeaderExtractor{"X-Auth"}).ExtractToken(r); err == nil {
		return tok, nil
	}
	return r.URL.Query().Get("auth"), nil // want `the token is taken from the query`
}

func bad(r *http.Request) {
	_, _ = request.ParseFromRequest(r, request.OAuth2Extractor, keys)            // want `request.OAuth2Extractor takes tokens from the query`
	_, _ = request.ParseFromRequest(r, request.ArgumentExtractor{"token"}, keys) // want `request.ArgumentExtractor takes tokens from the query`
	_, _ = request.ParseFromRequest(r, own{}, keys)
}

func good(r *http.Request) {
	_, _ = request.ParseFromRequest(r, request.AuthorizationHeaderExtractor, keys)
	_, _ = request.ParseFromRequest(r, request.HeaderExtractor{"X-Token"}, keys)
}

var _ = []any{bad, good}
