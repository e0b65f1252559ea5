// SPDX-License-Identifier: Apache-2.0

// Package squarev2 decrypts with the library that nobody mends any more.
package squarev2

import (
	"gopkg.in/square/go-jose.v2"
	"gopkg.in/square/go-jose.v2/jwt"
)

func read(raw string, key []byte, claims interface{}) error {
	tok, err := jwt.ParseEncrypted(raw) // want `jwt.ParseEncrypted unpacks a compressed token to any size .*\(jwtjwe\)`
	if err != nil {
		return err
	}
	return tok.Claims(key, claims)
}

func write(key []byte, claims interface{}) (string, error) {
	enc, err := jose.NewEncrypter(jose.A256GCM, jose.Recipient{Algorithm: jose.DIRECT, Key: key}, nil)
	if err != nil {
		return "", err
	}
	return jwt.Encrypted(enc).Claims(claims).CompactSerialize()
}
