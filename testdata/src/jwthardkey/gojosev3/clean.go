// SPDX-License-Identifier: Apache-2.0

package gojosev3

import (
	"crypto/x509"
	"encoding/pem"
	"errors"
	"os"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

func signEnv(claims jwt.Claims) (string, error) {
	options := (&jose.SignerOptions{}).WithType("JWT").WithHeader("kid", "identifier-of-the-key-of-this-quarter")
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: []byte(os.Getenv("JWT_SECRET"))}, options)
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).CompactSerialize()
}

func signFile(claims jwt.Claims) (string, error) {
	text, err := os.ReadFile("/etc/accounts/keys/es256-signing-key.pem")
	if err != nil {
		return "", err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return "", errors.New("there is no PEM block in the file of the signing key")
	}
	key, err := x509.ParseECPrivateKey(block.Bytes)
	if err != nil {
		return "", err
	}
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.ES256, Key: key}, nil)
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).CompactSerialize()
}

const public = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAETn6+AWFbWV3p/N9igX8A/iVK86hB
VxVk5z5D8GakVBzVp+/fc95UxO6JQlg2WL9Y34x5uWsgET1hp/Vry8GA4A==
-----END PUBLIC KEY-----
`

func verifyPublic(raw string) (map[string]any, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode([]byte(public))
	key, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	claims := map[string]any{}
	return claims, tok.Claims(key, &claims)
}

func verifySet(raw string, set *jose.JSONWebKeySet) (map[string]any, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	claims := map[string]any{}
	return claims, tok.Claims(set, &claims)
}
