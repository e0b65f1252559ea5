// SPDX-License-Identifier: Apache-2.0

// Package gooidcv2 has verifiers of go-oidc.
package gooidcv2

import (
	"context"
	"errors"

	"github.com/coreos/go-oidc"
)

func skipped(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	tok, err := p.Verifier(&oidc.Config{ClientID: "orders", SkipIssuerCheck: true}).Verify(ctx, raw) // want `oidc.Config.SkipIssuerCheck has no issuer compared`
	if err != nil {
		return "", err
	}
	return tok.Subject, nil
}

func byHand(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	tok, err := p.Verifier(&oidc.Config{ClientID: "orders", SkipIssuerCheck: true}).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	if tok.Issuer != "https://login.example.com" {
		return "", errors.New("of somebody else")
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
