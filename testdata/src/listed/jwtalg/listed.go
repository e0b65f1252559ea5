// SPDX-License-Identifier: Apache-2.0

// Package jwtalg holds uses of algorithms under a policy that lists some.
package jwtalg

import (
	"crypto/ecdsa"
	"crypto/rsa"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/golang-jwt/jwt/v5"
)

func claims() jwt.MapClaims {
	return jwt.MapClaims{"sub": "x", "exp": time.Now().Add(time.Hour).Unix()}
}

func signRSA(key *rsa.PrivateKey) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims()).SignedString(key) // want `jwt.NewWithClaims uses RS256 \[the policy lists other algorithms\]`
}

func signEC(key *ecdsa.PrivateKey) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims()).SignedString(key)
}

func verifyRSA(raw string, key *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"RS256", "RS512", "PS256"})) // want `jwt.WithValidMethods uses RS256, RS512 \[`
}

func verifyPSS(raw string, key *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"PS256"}))
}

func signer(key *rsa.PrivateKey) (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: key}, nil) // want `jose.SigningKey.Algorithm uses RS256 \[`
}

func pssSigner(key *rsa.PrivateKey) (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.PS256, Key: key}, nil)
}
