// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func sign(claims jwt.Claims, key []byte) (string, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.SignatureAlgorithm("none"), Key: key}, nil) // want `without a signature .*\(jwtnone\)`
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).Serialize()
}

const unsigned jose.SignatureAlgorithm = "none"

func signConstant(body []byte) (string, error) {
	key := jose.SigningKey{Algorithm: unsigned} // want `without a signature .*\(jwtnone\)`
	signer, err := jose.NewSigner(key, nil)
	if err != nil {
		return "", err
	}
	sig, err := signer.Sign(body)
	if err != nil {
		return "", err
	}
	return sig.CompactSerialize()
}

// The empty algorithm is none by another name.
func signEmpty(claims jwt.Claims, key []byte) (string, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: "", Key: key}, nil) // want `without a signature .*\(jwtnone\)`
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).Serialize()
}

func parse(raw string, key any) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256, "none"}) // want `accepts tokens without a signature .*\(jwtnone\)`
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	return &claims, tok.Claims(key, &claims)
}

func parseList(raw string, key any) ([]byte, error) {
	algorithms := []jose.SignatureAlgorithm{unsigned, jose.ES256}
	sig, err := jose.ParseSigned(raw, algorithms) // want `accepts tokens without a signature .*\(jwtnone\)`
	if err != nil {
		return nil, err
	}
	return sig.Verify(key)
}
