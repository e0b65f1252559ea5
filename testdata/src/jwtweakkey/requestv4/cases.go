// SPDX-License-Identifier: Apache-2.0

// Package requestv4 has keys of the request package of golang-jwt v4.
package requestv4

import (
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v4/request"
)

func unset(r *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, func(*jwt.Token) (any, error) {
		return []byte(os.Getenv("REQUEST_SECRET")), nil // want `environment variable REQUEST_SECRET, which nobody tests`
	})
}

func given(r *http.Request, key []byte) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, func(*jwt.Token) (any, error) { return key, nil })
}
