// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func signSecret(claims jwt.Claims, key []byte) (string, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: key}, nil)
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).Serialize()
}

func parsePinned(raw string, key any) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256, jose.ES256})
	if err != nil {
		return nil, err
	}
	if tok.Headers[0].Algorithm == "none" {
		return nil, jose.ErrUnsupportedAlgorithm
	}
	var claims jwt.Claims
	return &claims, tok.Claims(key, &claims)
}
