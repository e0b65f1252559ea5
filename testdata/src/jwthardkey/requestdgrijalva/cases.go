// SPDX-License-Identifier: Apache-2.0

// Package requestdgrijalva checks requests with the request package of dgrijalva/jwt-go.
package requestdgrijalva

import (
	"net/http"

	"github.com/dgrijalva/jwt-go"
	"github.com/dgrijalva/jwt-go/request"
)

const houseKey = "the-lighthouse-counts-its-own-stairs" // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func house(r *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequestWithClaims(r, request.OAuth2Extractor, &jwt.StandardClaims{}, func(*jwt.Token) (interface{}, error) {
		return []byte(houseKey), nil
	})
}

func guest(r *http.Request, keys map[string][]byte) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, func(t *jwt.Token) (interface{}, error) {
		kid, _ := t.Header["kid"].(string)
		key, ok := keys[kid]
		if !ok {
			return nil, jwt.ErrInvalidKey
		}
		return key, nil
	})
}
