// SPDX-License-Identifier: Apache-2.0

// Package requestv5 has keys of the request package of golang-jwt.
package requestv5

import (
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/golang-jwt/jwt/v5/request"
)

func unset(r *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, func(*jwt.Token) (any, error) { return []byte(os.Getenv("REQUESTV5_SECRET")), nil }) // want `environment variable REQUESTV5_SECRET, which nobody tests`
}

func set(r *http.Request) (*jwt.Token, error) {
	secret := os.Getenv("REQUESTV5_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return request.ParseFromRequest(r, request.OAuth2Extractor, func(*jwt.Token) (any, error) { return []byte(secret), nil })
}
