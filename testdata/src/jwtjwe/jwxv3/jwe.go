// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"crypto/ecdsa"
	"crypto/rsa"
	"encoding/json"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwe"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

type claims struct {
	Sub string `json:"sub"`
	Exp int64  `json:"exp"`
}

func open(raw []byte, key *rsa.PrivateKey) (*claims, error) {
	plain, err := jwe.Decrypt(raw, jwe.WithKey(jwa.RSA_OAEP_256(), key)) // want `claims that jwe.Decrypt decrypts are trusted without a signature`
	if err != nil {
		return nil, err
	}
	var c claims
	return &c, json.Unmarshal(plain, &c)
}

func nested(raw []byte, key *rsa.PrivateKey, issuer *ecdsa.PublicKey) (jwt.Token, error) {
	plain, err := jwe.Decrypt(raw, jwe.WithKey(jwa.RSA_OAEP_256(), key))
	if err != nil {
		return nil, err
	}
	return jwt.Parse(plain, jwt.WithKey(jwa.ES256(), issuer))
}

func shared(raw, key []byte) (*claims, error) {
	plain, err := jwe.Decrypt(raw, jwe.WithKey(jwa.A256KW(), key))
	if err != nil {
		return nil, err
	}
	var c claims
	return &c, json.Unmarshal(plain, &c)
}

func old(plain []byte, key *rsa.PublicKey) ([]byte, error) {
	return jwe.Encrypt(plain, jwe.WithKey(jwa.RSA1_5(), key)) // want `jwe.WithKey takes RSA1_5`
}

func packed(plain []byte, key *rsa.PublicKey) ([]byte, error) {
	return jwe.Encrypt(plain, jwe.WithKey(jwa.RSA_OAEP(), key), jwe.WithCompress(jwa.Deflate())) // want `jwe.WithCompress compresses what it encrypts`
}
