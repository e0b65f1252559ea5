// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/rsa"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// loaded keeps the bytes beside the key that it made of them.
type loaded struct {
	raw    []byte
	public *rsa.PublicKey
}

func load(path string) (*loaded, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	k, err := jwt.ParseRSAPublicKeyFromPEM(b)
	return &loaded{raw: b, public: k}, err
}

func (l *loaded) key(t *jwt.Token) (any, error) {
	switch t.Method.(type) {
	case *jwt.SigningMethodRSA:
		return l.public, nil
	default:
		return l.raw, nil
	}
}

func (l *loaded) verify(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, l.key) // want `takes the bytes of a public key for any algorithm.*\(jwtalg\)`
}

// two has a secret and a public key of different files, which one helper reads.
type two struct {
	secret []byte
	public *rsa.PublicKey
}

func read(path string) []byte {
	b, err := os.ReadFile(path)
	if err != nil {
		os.Exit(1)
	}
	return b
}

func loadTwo(secret, public string) (*two, error) {
	k, err := jwt.ParseRSAPublicKeyFromPEM(read(public))
	return &two{secret: read(secret), public: k}, err
}

func (l *two) verify(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		switch t.Method.(type) {
		case *jwt.SigningMethodRSA:
			return l.public, nil
		case *jwt.SigningMethodHMAC:
			return l.secret, nil
		}
		return nil, jwt.ErrTokenUnverifiable
	})
}

var _ = []any{load, (*loaded).verify, loadTwo, (*two).verify}
