// SPDX-License-Identifier: Apache-2.0

// Package requestdgrijalvav4 shows keys of the request package of the preview: some in the source, some not.
package requestdgrijalvav4

import (
	"net/http"

	"github.com/dgrijalva/jwt-go/v4"
	"github.com/dgrijalva/jwt-go/v4/request"
)

func fixed(r *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.AuthorizationHeaderExtractor, func(*jwt.Token) (interface{}, error) {
		return []byte("a-kite-on-the-seventh-floor-balcony"), nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	})
}

func given(r *http.Request, key []byte) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.AuthorizationHeaderExtractor, func(*jwt.Token) (interface{}, error) {
		return key, nil
	})
}
