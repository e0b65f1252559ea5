// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 shows jwx v1 with and without a signature.
package jwxv1

import (
	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

func sign(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwa.NoSignature, nil) // want `without a signature .*\(jwtnone\)`
}

func signKeyed(tok jwt.Token, key []byte) ([]byte, error) { return jwt.Sign(tok, jwa.HS256, key) }
