// SPDX-License-Identifier: Apache-2.0

package std

import (
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// What kind of block it is tells nothing of the key.
func signer(name string, claims jwt.Claims) (string, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return "", errors.New("no PEM")
	}
	if block.Type != "PRIVATE KEY" {
		return "", errors.New(fmt.Sprintf("a block of another kind: %s", block.Type))
	}
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(key)
}

func chatty(name string, claims jwt.Claims) (string, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	key, err := jwt.ParseECPrivateKeyFromPEM(text)
	if err != nil {
		return "", fmt.Errorf("no key in %s", text) // want `fmt.Errorf puts a key into an error text`
	}
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(key)
}
