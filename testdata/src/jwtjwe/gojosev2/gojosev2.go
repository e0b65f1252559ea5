// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 encrypts and decrypts with go-jose v2.
package gojosev2

import (
	"crypto/rsa"

	"gopkg.in/go-jose/go-jose.v2"
	"gopkg.in/go-jose/go-jose.v2/jwt"
)

type box struct {
	key    *rsa.PrivateKey
	shared []byte
}

type courier struct {
	jwt.Claims
	Route string `json:"route"`
}

func (b *box) open(raw string) (*courier, error) {
	tok, err := jwt.ParseEncrypted(raw)
	if err != nil {
		return nil, err
	}
	out := new(courier)
	if err := tok.Claims(b.key, out); err != nil { // want `claims that jwt.JSONWebToken.Claims decrypts are trusted without a signature .*\(jwtjwe\)`
		return nil, err
	}
	return out, out.Validate(jwt.Expected{Issuer: "depot"})
}

func (b *box) seal(to *rsa.PublicKey, claims courier) (string, error) {
	rcpt := jose.Recipient{Algorithm: jose.RSA1_5, Key: to} // want `jose.Recipient.Algorithm takes RSA1_5`
	enc, err := jose.NewEncrypter(jose.A256GCM, rcpt, (&jose.EncrypterOptions{}).WithType("JWT"))
	if err != nil {
		return "", err
	}
	return jwt.Encrypted(enc).Claims(claims).CompactSerialize()
}

// Whoever has made the token has the key.
func (b *box) openShared(raw string) (*courier, error) {
	tok, err := jwt.ParseEncrypted(raw)
	if err != nil {
		return nil, err
	}
	out := new(courier)
	return out, tok.Claims(b.shared, out)
}

func (b *box) openSigned(raw string, by *rsa.PublicKey) (*courier, error) {
	nested, err := jwt.ParseSignedAndEncrypted(raw)
	if err != nil {
		return nil, err
	}
	tok, err := nested.Decrypt(b.key)
	if err != nil {
		return nil, err
	}
	out := new(courier)
	return out, tok.Claims(by, out)
}

func (b *box) sealRight(to *rsa.PublicKey, signer jose.Signer, claims courier) (string, error) {
	enc, err := jose.NewEncrypter(jose.A256GCM, jose.Recipient{Algorithm: jose.RSA_OAEP_256, Key: to},
		(&jose.EncrypterOptions{}).WithType("JWT").WithContentType("JWT"))
	if err != nil {
		return "", err
	}
	return jwt.SignedAndEncrypted(signer, enc).Claims(claims).CompactSerialize()
}
