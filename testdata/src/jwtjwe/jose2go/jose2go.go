// SPDX-License-Identifier: Apache-2.0

// Package jose2go encrypts and decrypts with jose2go.
package jose2go

import (
	"crypto/rsa"
	"encoding/json"
	"os"

	"github.com/dvsekhvalnov/jose2go"
)

type claims struct {
	Issuer  string `json:"iss"`
	Subject string `json:"sub"`
	Expires int64  `json:"exp"`
}

// With a private key only encrypted tokens are read.
func open(raw string, key *rsa.PrivateKey) (*claims, error) {
	payload, _, err := jose.Decode(raw, key) // want `claims that jose.Decode decrypts are trusted without a signature .*\(jwtjwe\)`
	if err != nil {
		return nil, err
	}
	var c claims
	if err := json.Unmarshal([]byte(payload), &c); err != nil {
		return nil, err
	}
	return &c, nil
}

func seal(payload string, key *rsa.PublicKey) (string, error) {
	return jose.Encrypt(payload, jose.RSA1_5, jose.A256GCM, key) // want `jose.Encrypt takes RSA1_5`
}

func sealSmall(payload string, key *rsa.PublicKey) (string, error) {
	return jose.Encrypt(payload, jose.RSA_OAEP_256, jose.A256GCM, key, jose.Zip(jose.DEF)) // want `jose.Zip compresses what it encrypts`
}

func sealOld(payload string, key *rsa.PublicKey) (string, error) {
	return jose.Compress(payload, jose.RSA_OAEP, jose.A256GCM, jose.DEF, key) // want `jose.Compress compresses what it encrypts`
}

func sealByPassword(payload string) (string, error) {
	return jose.Encrypt(payload, jose.PBES2_HS256_A128KW, jose.A256GCM, os.Getenv("VAULT_PASSPHRASE")) // want `environment VAULT_PASSPHRASE, which nobody tests for being set, protects the key of jose.Encrypt`
}

func openSigned(raw string, key *rsa.PrivateKey, by *rsa.PublicKey) (*claims, error) {
	nested, _, err := jose.Decode(raw, key)
	if err != nil {
		return nil, err
	}
	payload, _, err := jose.Decode(nested, jose.Alg(by, jose.PS256))
	if err != nil {
		return nil, err
	}
	var c claims
	return &c, json.Unmarshal([]byte(payload), &c)
}

func verified(raw string, by *rsa.PublicKey) (*claims, error) {
	payload, _, err := jose.Decode(raw, by)
	if err != nil {
		return nil, err
	}
	var c claims
	return &c, json.Unmarshal([]byte(payload), &c)
}

func openShared(raw string, key []byte) (*claims, error) {
	payload, _, err := jose.Decode(raw, jose.Enc(key, jose.A256KW, jose.A256GCM))
	if err != nil {
		return nil, err
	}
	var c claims
	return &c, json.Unmarshal([]byte(payload), &c)
}

func sealRight(payload string, key *rsa.PublicKey) (string, error) {
	return jose.Encrypt(payload, jose.RSA_OAEP_256, jose.A256GCM, key, jose.Header("cty", "JWT"))
}
