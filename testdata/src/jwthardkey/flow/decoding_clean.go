// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

const publicPEM = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAETn6+AWFbWV3p/N9igX8A/iVK86hB
VxVk5z5D8GakVBzVp+/fc95UxO6JQlg2WL9Y34x5uWsgET1hp/Vry8GA4A==
-----END PUBLIC KEY-----
`

// A public key may stand in the source: it verifies, and that is all.
func verifyPublicPEM(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return jwt.ParseECPublicKeyFromPEM([]byte(publicPEM))
	}, jwt.WithValidMethods([]string{"ES256"}))
}

func verifyPublicBlock(raw string) (*jwt.Token, error) {
	block, _ := pem.Decode([]byte(publicPEM))
	key, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"ES256"}))
}

// The text alone does not tell that it is public; the parser does.
func verifyPublicDER(raw string) (*jwt.Token, error) {
	der, err := base64.StdEncoding.DecodeString("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAETn6+AWFbWV3p/N9igX8A/iVK86hBVxVk5z5D8GakVBzVp+/fc95UxO6JQlg2WL9Y34x5uWsgET1hp/Vry8GA4A==")
	if err != nil {
		return nil, err
	}
	key, err := x509.ParsePKIXPublicKey(der)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"ES256"}))
}

func privatePEMFromFile(claims jwt.Claims) (string, error) {
	text, err := os.ReadFile("/etc/ssl/private/es256-signing.pem")
	if err != nil {
		return "", err
	}
	key, err := jwt.ParseECPrivateKeyFromPEM(text)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(key)
}

func envBase64(claims jwt.Claims) (string, error) {
	key, err := base64.StdEncoding.DecodeString(os.Getenv("JWT_SECRET_BASE64"))
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
