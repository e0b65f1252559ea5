// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

const publicPEM = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
-----END PUBLIC KEY-----`

func pemBytes(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { // want `jwt.Parse takes the bytes of a public key for any algorithm.*\(jwtalg\)`
		return []byte(publicPEM), nil
	})
}

// settings holds a key that the startup reads as a public key.
type settings struct {
	PublicKey []byte
	Secret    []byte
}

func (s *settings) check() (*rsa.PublicKey, error) {
	return jwt.ParseRSAPublicKeyFromPEM(s.PublicKey)
}

func (s *settings) verify(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return s.PublicKey, nil }) // want `takes the bytes of a public key`
}

func encoded(raw string, key *rsa.PublicKey) (*jwt.Token, error) {
	der, err := x509.MarshalPKIXPublicKey(key)
	if err != nil {
		return nil, err
	}
	block := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return block, nil }) // want `takes the bytes of a public key`
}

func file(raw string) (*jwt.Token, error) {
	data, err := os.ReadFile("keys/verify.pem")
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return data, nil }) // want `takes the bytes of a public key`
}

func fileTyped(raw string) (*jwt.Token, error) {
	data, err := os.ReadFile("keys/verify.pem")
	if err != nil {
		return nil, err
	}
	key, err := jwt.ParseECPublicKeyFromPEM(data)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

func (s *settings) pinned(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return s.PublicKey, nil }, jwt.WithValidMethods([]string{"RS256"}))
}

func (s *settings) secret(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return s.Secret, nil })
}
