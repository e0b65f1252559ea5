// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"crypto/ecdsa"
	"crypto/rsa"
	"encoding/json"
	"os"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

var (
	oaep    = []jose.KeyAlgorithm{jose.RSA_OAEP_256}
	content = []jose.ContentEncryption{jose.A256GCM}
)

func claims(raw string, key *rsa.PrivateKey) (*jwt.Claims, error) {
	tok, err := jwt.ParseEncrypted(raw, oaep, content)
	if err != nil {
		return nil, err
	}
	var c jwt.Claims
	if err := tok.Claims(key, &c); err != nil { // want `claims that .*Claims decrypts are trusted without a signature \[anybody who has the public key .*\] \(jwtjwe\)`
		return nil, err
	}
	return &c, c.Validate(jwt.Expected{Issuer: "https://issuer.example.com"})
}

type session struct {
	Subject string `json:"sub"`
	Expires int64  `json:"exp"`
	Role    string `json:"role"`
}

func payload(raw string, key *ecdsa.PrivateKey) (*session, error) {
	obj, err := jose.ParseEncrypted(raw, []jose.KeyAlgorithm{jose.ECDH_ES_A256KW}, content)
	if err != nil {
		return nil, err
	}
	plain, err := obj.Decrypt(key) // want `claims that .*Decrypt decrypts are trusted without a signature`
	if err != nil {
		return nil, err
	}
	var s session
	if err := json.Unmarshal(plain, &s); err != nil {
		return nil, err
	}
	return &s, nil
}

func encrypter(key *rsa.PublicKey) (jose.Encrypter, error) {
	return jose.NewEncrypter(jose.A256GCM, jose.Recipient{Algorithm: jose.RSA1_5, Key: key}, nil) // want `.*Recipient.Algorithm takes RSA1_5`
}

func accepted(raw string) (*jwt.JSONWebToken, error) {
	return jwt.ParseEncrypted(raw, []jose.KeyAlgorithm{jose.RSA_OAEP, jose.RSA1_5}, content) // want `jwt.ParseEncrypted takes RSA1_5`
}

func acceptedNested(raw string) (*jwt.NestedJSONWebToken, error) {
	return jwt.ParseSignedAndEncrypted(raw, []jose.KeyAlgorithm{jose.RSA1_5}, content, []jose.SignatureAlgorithm{jose.ES256}) // want `jwt.ParseSignedAndEncrypted takes RSA1_5`
}

func compressed(key *rsa.PublicKey) (jose.Encrypter, error) {
	return jose.NewEncrypter(jose.A256GCM, jose.Recipient{Algorithm: jose.RSA_OAEP_256, Key: key},
		&jose.EncrypterOptions{Compression: jose.DEFLATE}) // want `.*Compression compresses what it encrypts`
}

type account struct{ Password string }

func byPassword(a account) (jose.Encrypter, error) {
	return jose.NewEncrypter(jose.A256GCM, jose.Recipient{
		Algorithm: jose.PBES2_HS256_A128KW,
		Key:       []byte(a.Password), // want `a password protects the key of`
	}, nil)
}

func byEnvironment() (jose.Encrypter, error) {
	return jose.NewEncrypter(jose.A256GCM, jose.Recipient{
		Algorithm: jose.PBES2_HS256_A128KW,
		Key:       []byte(os.Getenv("JWE_PHRASE")), // want `environment JWE_PHRASE, which nobody tests for being set, protects the key of`
	}, nil)
}
