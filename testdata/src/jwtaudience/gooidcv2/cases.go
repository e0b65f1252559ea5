// SPDX-License-Identifier: Apache-2.0

// Package gooidcv2 has verifiers of go-oidc v2.
package gooidcv2

import (
	"context"

	"github.com/coreos/go-oidc"
)

func skipped(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	tok, err := p.Verifier(&oidc.Config{SkipClientIDCheck: true}).Verify(ctx, raw) // want `oidc.Config.SkipClientIDCheck has no audience compared`
	if err != nil {
		return "", err
	}
	return tok.Subject, nil
}

func full(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	tok, err := p.Verifier(&oidc.Config{ClientID: "orders"}).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	return tok.Subject, nil
}
