// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

var errFamily = errors.New("unexpected algorithm")

// One text is a public key for one family and the secret of the other.
func bothFamilies(raw string) (*jwt.Token, error) {
	pem, err := os.ReadFile("/etc/service/signer.pem")
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `takes the bytes of a public key for HMAC`
		switch t.Method.(type) {
		case *jwt.SigningMethodHMAC:
			return pem, nil
		case *jwt.SigningMethodRSA:
			return jwt.ParseRSAPublicKeyFromPEM(pem)
		}
		return nil, errFamily
	})
}

func byName(raw string, pem []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `takes the bytes of a public key for HMAC`
		if t.Method.Alg() == "HS256" {
			return pem, nil
		}
		if t.Method == jwt.SigningMethodRS256 {
			return jwt.ParseRSAPublicKeyFromPEM(pem)
		}
		return nil, errFamily
	})
}

func byPrefix(raw string, pem []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `takes the bytes of a public key for HMAC`
		alg, _ := t.Header["alg"].(string)
		switch {
		case strings.HasPrefix(alg, "HS"):
			return pem, nil
		case strings.HasPrefix(alg, "ES"):
			return jwt.ParseECPublicKeyFromPEM(pem)
		}
		return nil, errFamily
	})
}

// Each family has its own key.
func ownKeys(raw string, secret, pem []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		switch t.Method.(type) {
		case *jwt.SigningMethodHMAC:
			return secret, nil
		case *jwt.SigningMethodRSA:
			return jwt.ParseRSAPublicKeyFromPEM(pem)
		}
		return nil, errFamily
	})
}

// No method but HMAC takes bytes: RSA refuses them.
func bytesForRSA(raw string) (*jwt.Token, error) {
	pem, err := os.ReadFile("/etc/service/other-signer.pem")
	if err != nil {
		return nil, err
	}
	if _, err := jwt.ParseRSAPublicKeyFromPEM(pem); err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if _, ok := t.Method.(*jwt.SigningMethodRSA); !ok {
			return nil, errFamily
		}
		return pem, nil
	})
}

// A test of the header's text is one of the algorithm.
func headerText(raw string, secret []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if alg, ok := t.Header["alg"].(string); ok && alg == "HS256" {
			return secret, nil
		}
		if _, ok := t.Method.(interface{ Alg() string }); ok {
			return nil, errFamily
		}
		return nil, errFamily
	})
}
