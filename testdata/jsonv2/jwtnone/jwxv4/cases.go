// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 shows jwx v4 with and without a signature.
package jwxv4

import (
	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jws"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

type ship struct {
	alg jwa.SignatureAlgorithm
	key any
}

func raft() *ship { return &ship{alg: jwa.NoSignature()} }

func (s *ship) sign(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithKey(s.alg, s.key)) // want `without a signature .*\(jwtnone\)`
}

func plain(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithInsecureNoSignature()) // want `without a signature .*\(jwtnone\)`
}

func flag(colour []byte) ([]byte, error) {
	return jws.Sign(colour, jws.WithInsecureNoSignature()) // want `without a signature .*\(jwtnone\)`
}

func sealed(tok jwt.Token, key []byte) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), key))
}

func sealedFlag(colour, key []byte) ([]byte, error) {
	return jws.Sign(colour, jws.WithKey(jwa.HS512(), key))
}
