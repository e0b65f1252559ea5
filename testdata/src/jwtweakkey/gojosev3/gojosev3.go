// SPDX-License-Identifier: Apache-2.0

package gojosev3

import (
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"os"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

func unset(raw string) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	err = tok.Claims([]byte(os.Getenv("JOSE_SECRET")), &claims) // want `environment variable JOSE_SECRET, which nobody tests`
	return &claims, err
}

func short() (jose.Signer, error) {
	key := make([]byte, 8)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: key}, nil) // want `a key of 8 bytes`
}

func small() (jose.Signer, error) {
	key, err := rsa.GenerateKey(rand.Reader, 1024) // want `an RSA key of 1024 bits`
	if err != nil {
		return nil, err
	}
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: key}, nil)
}

func set(raw string) (*jwt.Claims, error) {
	secret := os.Getenv("CHECKED_JOSE_SECRET")
	if secret == "" {
		return nil, errors.New("no secret")
	}
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	err = tok.Claims([]byte(secret), &claims)
	return &claims, err
}
