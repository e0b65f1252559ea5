// SPDX-License-Identifier: Apache-2.0

// Package gooidc shows go-oidc with none on its list of algorithms, and without.
package gooidc

import (
	"context"

	"github.com/coreos/go-oidc/v3/oidc"
)

type settings struct {
	Issuer, Client string
	Algorithms     []string
}

func lax(issuer, client string) settings {
	return settings{Issuer: issuer, Client: client, Algorithms: []string{oidc.RS256, "none"}}
}

func (s settings) verifier(keys oidc.KeySet) *oidc.IDTokenVerifier {
	return oidc.NewVerifier(s.Issuer, keys, &oidc.Config{ClientID: s.Client, SupportedSigningAlgs: s.Algorithms}) // want `accepts tokens without a signature .*\(jwtnone\)`
}

func strict(p *oidc.Provider, client string) *oidc.IDTokenVerifier {
	return p.Verifier(&oidc.Config{ClientID: client, SupportedSigningAlgs: []string{oidc.RS256, oidc.ES256}})
}

func check(ctx context.Context, v *oidc.IDTokenVerifier, raw string) (*oidc.IDToken, error) {
	return v.Verify(ctx, raw)
}
