// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"embed"
	_ "embed"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

//go:embed keys/signing.pem
var embeddedPEM []byte // want `key file in the binary becomes the key of .*\(jwthardkey\)`

func embeddedPrivateKey(claims jwt.Claims) (string, error) {
	key, err := jwt.ParseECPrivateKeyFromPEM(embeddedPEM)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(key)
}

//go:embed keys/hmac.key
var embeddedText string // want `key file in the binary becomes the key of .*\(jwthardkey\)`

func embeddedSecret(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return []byte(strings.TrimSpace(embeddedText)), nil
	})
}

//go:embed keys
var embeddedFiles embed.FS

func embeddedFileSystem(claims jwt.Claims) (string, error) {
	key, err := embeddedFiles.ReadFile("keys/hmac.key") // want `key file in the binary becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
