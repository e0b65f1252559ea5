// SPDX-License-Identifier: Apache-2.0

package gojosev3

import (
	"crypto/rsa"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

func claims(raw string, key *rsa.PrivateKey) (*jwt.Claims, error) {
	tok, err := jwt.ParseEncrypted(raw)
	if err != nil {
		return nil, err
	}
	var c jwt.Claims
	err = tok.Claims(key, &c) // want `claims that .*Claims decrypts are trusted without a signature`
	return &c, err
}

func shared(raw string, key []byte) (*jwt.Claims, error) {
	tok, err := jwt.ParseEncrypted(raw)
	if err != nil {
		return nil, err
	}
	var c jwt.Claims
	return &c, tok.Claims(key, &c)
}

func issue(key *rsa.PublicKey, c jwt.Claims) (string, error) {
	enc, err := jose.NewEncrypter(jose.A128GCM, jose.Recipient{Algorithm: jose.RSA1_5, Key: key}, nil) // want `takes RSA1_5`
	if err != nil {
		return "", err
	}
	return jwt.Encrypted(enc).Claims(c).CompactSerialize()
}
