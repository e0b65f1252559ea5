// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe checks tokens with functions that take one family each.
package pascaldekloe

import (
	"crypto/rsa"
	"time"

	"github.com/pascaldekloe/jwt"
)

func confused(token []byte) (*jwt.Claims, error) {
	claims, err := jwt.HMACCheck(token, []byte("-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----")) // want `takes the bytes of a public key for .*\(jwtalg\)`
	if err != nil || !claims.Valid(time.Now()) {
		return nil, err
	}
	return claims, nil
}

func typed(token []byte, key *rsa.PublicKey) (*jwt.Claims, error) {
	claims, err := jwt.RSACheck(token, key)
	if err != nil || !claims.Valid(time.Now()) {
		return nil, err
	}
	return claims, nil
}
