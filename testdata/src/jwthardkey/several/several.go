// SPDX-License-Identifier: Apache-2.0

// Package several makes a key of a setting that two literals of another package fill: who mends
// one is told of the other.
package several

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/several/settings"
)

type signer struct{ key []byte }

func newSigner(s *settings.Settings) *signer {
	return &signer{key: []byte(s.SigningSecret)} // want `hard-coded key at settings/settings.go:11 becomes` `(hard-coded|built-in default) key at settings/settings.go:17 becomes`
}

func (s *signer) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

var signers = []*signer{newSigner(settings.Default()), newSigner(settings.Load()), newSigner(settings.Strict())}
