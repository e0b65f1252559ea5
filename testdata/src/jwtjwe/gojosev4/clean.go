// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"crypto/ecdsa"
	"crypto/rsa"
	"encoding/json"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func nested(raw string, key *rsa.PrivateKey, issuer *ecdsa.PublicKey) (*jwt.Claims, error) {
	tok, err := jwt.ParseSignedAndEncrypted(raw, oaep, content, []jose.SignatureAlgorithm{jose.ES256})
	if err != nil {
		return nil, err
	}
	signed, err := tok.Decrypt(key)
	if err != nil {
		return nil, err
	}
	var c jwt.Claims
	if err := signed.Claims(issuer, &c); err != nil {
		return nil, err
	}
	return &c, c.Validate(jwt.Expected{})
}

func nestedByHand(raw string, key *rsa.PrivateKey, issuer *ecdsa.PublicKey) (*jwt.Claims, error) {
	obj, err := jose.ParseEncrypted(raw, oaep, content)
	if err != nil {
		return nil, err
	}
	plain, err := obj.Decrypt(key)
	if err != nil {
		return nil, err
	}
	tok, err := jwt.ParseSigned(string(plain), []jose.SignatureAlgorithm{jose.ES256})
	if err != nil {
		return nil, err
	}
	var c jwt.Claims
	return &c, tok.Claims(issuer, &c)
}

// Both sides have the key.
func shared(raw string, key []byte) (*jwt.Claims, error) {
	tok, err := jwt.ParseEncrypted(raw, []jose.KeyAlgorithm{jose.DIRECT}, content)
	if err != nil {
		return nil, err
	}
	var c jwt.Claims
	return &c, tok.Claims(key, &c)
}

type document struct {
	Title string `json:"title"`
	Text  string `json:"text"`
}

// No claims.
func mail(raw string, key *rsa.PrivateKey) (*document, error) {
	obj, err := jose.ParseEncrypted(raw, oaep, content)
	if err != nil {
		return nil, err
	}
	plain, err := obj.Decrypt(key)
	if err != nil {
		return nil, err
	}
	var d document
	return &d, json.Unmarshal(plain, &d)
}

func opened(raw string, key *rsa.PrivateKey) ([]byte, error) {
	obj, err := jose.ParseEncrypted(raw, oaep, content)
	if err != nil {
		return nil, err
	}
	return obj.Decrypt(key)
}

func modern(key *rsa.PublicKey) (jose.Encrypter, error) {
	return jose.NewEncrypter(jose.A256GCM, jose.Recipient{Algorithm: jose.RSA_OAEP_256, Key: key}, nil)
}

func byLongSecret(secret []byte) (jose.Encrypter, error) {
	return jose.NewEncrypter(jose.A256GCM, jose.Recipient{Algorithm: jose.PBES2_HS512_A256KW, Key: secret}, nil)
}
