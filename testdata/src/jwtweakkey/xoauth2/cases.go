// SPDX-License-Identifier: Apache-2.0

// Package xoauth2 signs assertions of x/oauth2.
package xoauth2

import (
	"crypto/rand"
	"crypto/rsa"

	"golang.org/x/oauth2/jws"
)

func small() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, 1024) // want `an RSA key of 1024 bits`
}

func large() (*rsa.PrivateKey, error) { return rsa.GenerateKey(rand.Reader, 3072) }

func assertion(c *jws.ClaimSet) (string, error) {
	key, err := small()
	if err != nil {
		return "", err
	}
	return jws.Encode(&jws.Header{Algorithm: "RS256"}, c, key)
}

func sound(c *jws.ClaimSet) (string, error) {
	key, err := large()
	if err != nil {
		return "", err
	}
	return jws.Encode(&jws.Header{Algorithm: "RS256"}, c, key)
}
