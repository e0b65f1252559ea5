// SPDX-License-Identifier: Apache-2.0

// Package other uses keys of another package.
package other

import (
	"crypto/rsa"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtalg/golangjwtv5/keys"
)

const public = "-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----"

func method(raw string, s *keys.Store) (*jwt.Token, error) {
	return jwt.Parse(raw, s.Find) // want `uses HMAC secrets and public keys alike`
}

func factory(raw string, secret []byte, key *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, keys.Factory(secret, key)) // want `uses HMAC secrets and public keys alike`
}

func careful(raw string, secret []byte, key *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, keys.Careful(secret, key))
}

func wrapped(raw string) (*jwt.Token, error) {
	return keys.Verify(raw, []byte(public)) // want `keys.Verify takes the bytes of a public key for any algorithm`
}

func wrappedBytes(raw string) (*jwt.Token, error) {
	return keys.VerifyBytes(raw, []byte(public)) // want `keys.VerifyBytes takes the bytes of a public key for any algorithm`
}

func wrappedPinned(raw string) (*jwt.Token, error) {
	return keys.VerifyRS256(raw, []byte(public))
}

func wrappedTyped(raw string, key *rsa.PublicKey) (*jwt.Token, error) {
	return keys.Verify(raw, key)
}

func with(raw string, secret []byte, key *rsa.PublicKey, own bool) (*jwt.Token, error) {
	return keys.With(raw, func(*jwt.Token) (any, error) { // want `keys.With uses HMAC secrets and public keys alike`
		if own {
			return secret, nil
		}
		return key, nil
	})
}
