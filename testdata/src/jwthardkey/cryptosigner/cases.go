// SPDX-License-Identifier: Apache-2.0

// Package cryptosigner signs with keys behind crypto.Signer: one in the source, one not.
package cryptosigner

import (
	"crypto"
	"crypto/ed25519"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/cryptosigner"
)

func sealer(s crypto.Signer) (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.EdDSA, Key: cryptosigner.Opaque(s)}, nil)
}

func planted() (jose.Signer, error) {
	seed := []byte("a-seed-of-exactly-32-bytes-here!") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return sealer(ed25519.NewKeyFromSeed(seed))
}

// A key in a module of hardware never leaves it.
func hardware(module crypto.Signer) (jose.Signer, error) { return sealer(module) }
