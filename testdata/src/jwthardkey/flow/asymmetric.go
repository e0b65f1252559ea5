// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"crypto/ed25519"
	"encoding/base64"

	"github.com/golang-jwt/jwt/v5"
)

func fromSeed(claims jwt.Claims) (string, error) {
	key := ed25519.NewKeyFromSeed([]byte("thirty-two-bytes-that-are-a-seed")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodEdDSA, claims).SignedString(key)
}

func fromDecodedSeed(claims jwt.Claims) (string, error) {
	seed := must(base64.StdEncoding.DecodeString("uTwfGz+keGyRMrtrE3HxTWLJneeQ8PJ4ZlFMmS/5OZU=")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodEdDSA, claims).SignedString(ed25519.NewKeyFromSeed(seed))
}
