// SPDX-License-Identifier: Apache-2.0

// Package fositeconfig gives secrets and keys to a provider of fosite.
package fositeconfig

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"os"

	"github.com/ory/fosite"
	"github.com/ory/fosite/compose"
)

var secret = []byte("the-wagtail-runs-along-the-gravel-bank") // want `hard-coded key becomes the key of fosite.Config.GlobalSecret .*\(jwthardkey\)`

func development(store fosite.Storage) (fosite.OAuth2Provider, error) {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return nil, err
	}
	return compose.ComposeAllEnabled(&fosite.Config{GlobalSecret: secret}, store, key), nil
}

const private = `-----BEGIN RSA PRIVATE KEY-----` + "\n" + `MIIBOgIBAAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu` + "\n" + `-----END RSA PRIVATE KEY-----` // want `hard-coded key becomes the key of fositeconfig.newKeys`

type keys struct{ current *rsa.PrivateKey }

func newKeys(text string) (*keys, error) {
	block, _ := pem.Decode([]byte(text))
	if block == nil {
		return nil, errors.New("no PEM")
	}
	key, err := x509.ParsePKCS1PrivateKey(block.Bytes)
	return &keys{key}, err
}

func (k *keys) get(context.Context) (interface{}, error) { return k.current, nil }

func identities(c *fosite.Config) (interface{}, error) {
	k, err := newKeys(private)
	if err != nil {
		return nil, err
	}
	return compose.NewOpenIDConnectStrategy(k.get, c), nil
}

func configured(ctx context.Context, store fosite.Storage) (fosite.OAuth2Provider, error) {
	secret := os.Getenv("PROVIDER_SECRET")
	if len(secret) < 32 {
		return nil, errors.New("PROVIDER_SECRET has fewer than 32 bytes")
	}
	text, err := os.ReadFile(os.Getenv("PROVIDER_KEY"))
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("no PEM")
	}
	key, err := x509.ParsePKCS1PrivateKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	config := &fosite.Config{GlobalSecret: []byte(secret)}
	getter := func(context.Context) (interface{}, error) { return key, nil }
	return compose.Compose(config, store, &compose.CommonStrategy{
		CoreStrategy:               compose.NewOAuth2JWTStrategy(getter, compose.NewOAuth2HMACStrategy(config), config),
		OpenIDConnectTokenStrategy: compose.NewOpenIDConnectStrategy(getter, config),
	}, compose.OAuth2AuthorizeExplicitFactory), ctx.Err()
}
