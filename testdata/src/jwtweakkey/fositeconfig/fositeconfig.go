// SPDX-License-Identifier: Apache-2.0

// Package fositeconfig gives keys to a provider of fosite.
package fositeconfig

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"os"

	"github.com/ory/fosite"
	"github.com/ory/fosite/compose"
)

func small(store fosite.Storage, c *fosite.Config) (fosite.OAuth2Provider, error) {
	key, err := rsa.GenerateKey(rand.Reader, 1024) // want `an RSA key of 1024 bits becomes the key of compose.ComposeAllEnabled .*\(jwtweakkey\)`
	if err != nil {
		return nil, err
	}
	return compose.ComposeAllEnabled(c, store, key), nil
}

func got(c *fosite.Config) (interface{}, error) {
	key, err := rsa.GenerateKey(rand.Reader, 1024) // want `an RSA key of 1024 bits becomes the key of compose.NewOAuth2JWTStrategy`
	if err != nil {
		return nil, err
	}
	return compose.NewOAuth2JWTStrategy(func(context.Context) (interface{}, error) { return key, nil }, compose.NewOAuth2HMACStrategy(c), c), nil
}

// The library refuses a secret of fewer than 32 bytes by itself.
func config() *fosite.Config {
	return &fosite.Config{GlobalSecret: []byte(os.Getenv("PROVIDER_SECRET"))}
}

func large(store fosite.Storage) (fosite.OAuth2Provider, error) {
	key, err := rsa.GenerateKey(rand.Reader, 3072)
	if err != nil {
		return nil, err
	}
	return compose.ComposeAllEnabled(config(), store, key), nil
}
