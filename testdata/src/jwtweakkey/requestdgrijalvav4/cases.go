// SPDX-License-Identifier: Apache-2.0

// Package requestdgrijalvav4 has keys of the request package of jwt-go v4.
package requestdgrijalvav4

import (
	"net/http"
	"os"

	"github.com/dgrijalva/jwt-go/v4"
	"github.com/dgrijalva/jwt-go/v4/request"
)

func unset(r *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, func(*jwt.Token) (interface{}, error) {
		return []byte(os.Getenv("REQUEST_SECRET")), nil // want `environment variable REQUEST_SECRET, which nobody tests`
	})
}

func given(r *http.Request, key []byte) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, func(*jwt.Token) (interface{}, error) { return key, nil })
}
