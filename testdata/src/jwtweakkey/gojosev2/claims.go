// SPDX-License-Identifier: Apache-2.0

package gojosev2

import (
	"os"

	"gopkg.in/go-jose/go-jose.v2/jwt"
)

func unsetClaims(tok *jwt.JSONWebToken, dest *jwt.Claims) error {
	return tok.Claims([]byte(os.Getenv("JOSE_CLAIMS")), dest) // want `environment variable JOSE_CLAIMS, which nobody tests`
}

func givenClaims(tok *jwt.JSONWebToken, dest *jwt.Claims, key []byte) error {
	return tok.Claims(key, dest)
}
