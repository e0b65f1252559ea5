// SPDX-License-Identifier: Apache-2.0

// Package xoauth2 shows keys of service accounts: some in the source, some not.
package xoauth2

import (
	"context"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"net/http"
	"os"

	"golang.org/x/oauth2/jws"
	"golang.org/x/oauth2/jwt"
)

func client(ctx context.Context) *http.Client {
	conf := &jwt.Config{
		Email:      "robot@example.iam.gserviceaccount.com",
		PrivateKey: []byte("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v\n-----END PRIVATE KEY-----"), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		TokenURL:   "https://oauth2.example.com/token",
	}
	return conf.Client(ctx)
}

func clientOf(ctx context.Context, file string) (*http.Client, error) {
	key, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	conf := &jwt.Config{Email: "robot@example.iam.gserviceaccount.com", PrivateKey: key, TokenURL: "https://oauth2.example.com/token"}
	return conf.Client(ctx), nil
}

func parse(text []byte) (*rsa.PrivateKey, error) {
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("no key")
	}
	return x509.ParsePKCS1PrivateKey(block.Bytes)
}

func assertion(c *jws.ClaimSet) (string, error) {
	key, err := parse([]byte("-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAxyz\n-----END RSA PRIVATE KEY-----")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return "", err
	}
	return jws.Encode(&jws.Header{Algorithm: "RS256", Typ: "JWT"}, c, key)
}

func assertionOf(c *jws.ClaimSet, text []byte) (string, error) {
	key, err := parse(text)
	if err != nil {
		return "", err
	}
	return jws.Encode(&jws.Header{Algorithm: "RS256", Typ: "JWT"}, c, key)
}
