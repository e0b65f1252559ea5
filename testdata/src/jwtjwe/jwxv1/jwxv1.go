// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 encrypts and decrypts with jwx v1.
package jwxv1

import (
	"crypto/ecdsa"
	"crypto/rsa"
	"encoding/json"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwe"
	"github.com/lestrrat-go/jwx/jws"
)

type claims struct {
	Sub string `json:"sub"`
	Aud string `json:"aud"`
	Exp int64  `json:"exp"`
}

func open(raw []byte, key *ecdsa.PrivateKey) (*claims, error) {
	plain, err := jwe.Decrypt(raw, jwa.ECDH_ES_A256KW, key) // want `claims that jwe.Decrypt decrypts are trusted without a signature .*\(jwtjwe\)`
	if err != nil {
		return nil, err
	}
	c := &claims{}
	return c, json.Unmarshal(plain, c)
}

func seal(c claims, key *rsa.PublicKey) ([]byte, error) {
	plain, err := json.Marshal(c)
	if err != nil {
		return nil, err
	}
	return jwe.Encrypt(plain, jwa.RSA1_5, key, jwa.A256GCM, jwa.NoCompress) // want `jwe.Encrypt takes RSA1_5`
}

func sealWith(plain []byte, passphrase string) ([]byte, error) {
	password := []byte(passphrase)
	return jwe.Encrypt(plain, jwa.PBES2_HS256_A128KW, password, jwa.A256GCM, jwa.NoCompress)
}

type account struct{ Password string }

func (a account) seal(plain []byte) ([]byte, error) {
	return jwe.Encrypt(plain, jwa.PBES2_HS512_A256KW, []byte(a.Password), jwa.A256GCM, jwa.NoCompress) // want `a password protects the key of jwe.Encrypt`
}

func openSigned(raw []byte, key *ecdsa.PrivateKey, by *ecdsa.PublicKey) (*claims, error) {
	nested, err := jwe.Decrypt(raw, jwa.ECDH_ES_A256KW, key)
	if err != nil {
		return nil, err
	}
	plain, err := jws.Verify(nested, jwa.ES256, by)
	if err != nil {
		return nil, err
	}
	c := &claims{}
	return c, json.Unmarshal(plain, c)
}

func openShared(raw, key []byte) (*claims, error) {
	plain, err := jwe.Decrypt(raw, jwa.A256KW, key)
	if err != nil {
		return nil, err
	}
	c := &claims{}
	return c, json.Unmarshal(plain, c)
}

func sealRight(plain []byte, key *rsa.PublicKey) ([]byte, error) {
	return jwe.Encrypt(plain, jwa.RSA_OAEP_256, key, jwa.A256GCM, jwa.NoCompress)
}
