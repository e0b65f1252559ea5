// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt has keys of tokens of SermoDigital/jose.
package sermodigitaljwt

import (
	"os"

	"github.com/SermoDigital/jose/jwt"
)

func unset(tok jwt.JWT) ([]byte, error) {
	return tok.Serialize([]byte(os.Getenv("SERMO_VISITS"))) // want `environment variable SERMO_VISITS, which nobody tests`
}

func given(tok jwt.JWT, key []byte) ([]byte, error) { return tok.Serialize(key) }
