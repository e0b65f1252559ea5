// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"crypto/rand"
	"os"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// The library refuses each of these keys.

func unset(raw string) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.HS256})
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	err = tok.Claims([]byte(os.Getenv("JOSE_SECRET")), &claims)
	return &claims, err
}

func short() (jose.Signer, error) {
	key := make([]byte, 8)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: key}, nil)
}

func wrapped(key []byte) (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: key}, nil)
}

func wrappedUnset() (jose.Signer, error) { return wrapped([]byte(os.Getenv("JOSE_WRAPPED"))) }
