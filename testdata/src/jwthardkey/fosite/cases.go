// SPDX-License-Identifier: Apache-2.0

// Package fosite shows keys of fosite: some in the source, some not.
package fosite

import (
	"context"

	"github.com/go-jose/go-jose/v3"
	"github.com/ory/fosite/token/jwt"
)

func sign(claims jwt.MapClaims) (string, error) {
	return jwt.NewWithClaims(jose.HS256, claims).SignedString([]byte("a-kite-on-the-seventh-floor-balcony")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

var signer = &jwt.DefaultSigner{GetPrivateKey: func(context.Context) (any, error) {
	return []byte("the-plumber-hums-in-the-wrong-house"), nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}}

func signGiven(claims jwt.MapClaims, key []byte) (string, error) {
	return jwt.NewWithClaims(jose.HS256, claims).SignedString(key)
}
