// SPDX-License-Identifier: Apache-2.0

package auth

import (
	"fmt"
	"log"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtlog/settings/config"
)

// Cert is a pair of keys.
type Cert struct {
	Name        string
	Certificate string
	PrivateKey  string `json:"-"`
}

func sign(c *Cert, cfg *config.Config, user string) (string, error) {
	if c.PrivateKey == "" {
		return "", fmt.Errorf("no private key in %s", c.Name)
	}
	key, err := jwt.ParseRSAPrivateKeyFromPEM([]byte(c.PrivateKey))
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims(cfg, user)).SignedString(key)
}

func verify(raw string, c *Cert) (*jwt.Token, error) {
	if c.Certificate == "" {
		return nil, fmt.Errorf("no certificate in %v", c) // want `fmt.Errorf puts a key into an error text, the field PrivateKey of what it is given`
	}
	log.Printf("verifying by %s", c.Certificate)
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return jwt.ParseRSAPublicKeyFromPEM([]byte(c.Certificate)) }, jwt.WithValidMethods([]string{"RS256"}))
}
