// SPDX-License-Identifier: Apache-2.0

package gojosev3

import (
	"errors"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

func signKey(claims jwt.Claims, key *jose.JSONWebKey) (string, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.SignatureAlgorithm(key.Algorithm), Key: key}, nil)
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).CompactSerialize()
}

func parse(raw string, key any) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	if alg := tok.Headers[0].Algorithm; alg == "none" || alg == "" {
		return nil, errors.New("a token without a signature")
	}
	var claims jwt.Claims
	return &claims, tok.Claims(key, &claims)
}
