// SPDX-License-Identifier: Apache-2.0

// Package oauth2 gets tokens from an endpoint.
package oauth2

import (
	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

var _ = oidc.ScopeOpenID

func configs(id, secret string) []any {
	return []any{
		oauth2.Config{ClientID: id, ClientSecret: secret, Endpoint: oauth2.Endpoint{
			AuthURL:  "https://auth.example.com/authorize",
			TokenURL: "http://auth.example.com/token", // want `oauth2.Endpoint.TokenURL goes to auth.example.com over plain http`
		}},
		oauth2.Config{ClientID: id, ClientSecret: secret, Endpoint: oauth2.Endpoint{
			AuthURL:  "https://auth.example.com/authorize",
			TokenURL: "https://auth.example.com/token",
		}},
		&clientcredentials.Config{TokenURL: "http://auth.example.com/token"}, // want `clientcredentials.Config.TokenURL goes to auth.example.com over plain http`
		&clientcredentials.Config{TokenURL: "http://localhost:4444/token"},
	}
}

var _ = configs
