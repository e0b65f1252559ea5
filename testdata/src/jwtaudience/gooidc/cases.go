// SPDX-License-Identifier: Apache-2.0

// Package gooidc has verifiers of go-oidc.
package gooidc

import (
	"context"
	"errors"
	"slices"

	"github.com/coreos/go-oidc/v3/oidc"
)

func skipped(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	tok, err := p.Verifier(&oidc.Config{SkipClientIDCheck: true}).Verify(ctx, raw) // want `oidc.Config.SkipClientIDCheck has no audience compared`
	if err != nil {
		return "", err
	}
	return tok.Subject, nil
}

func byHand(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	tok, err := p.Verifier(&oidc.Config{SkipClientIDCheck: true}).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	if !slices.Contains(tok.Audience, "orders") {
		return "", errors.New("for somebody else")
	}
	return tok.Subject, nil
}

func decoded(ctx context.Context, v *oidc.IDTokenVerifier, raw string) (string, error) {
	tok, err := v.Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	var claims struct {
		Email string `json:"email"`
	}
	if err := tok.Claims(&claims); err != nil {
		return "", err
	}
	return claims.Email, nil
}

func full(ctx context.Context, issuer, raw string) (string, error) {
	p, err := oidc.NewProvider(ctx, issuer)
	if err != nil {
		return "", err
	}
	tok, err := p.Verifier(&oidc.Config{ClientID: "orders"}).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	return tok.Subject, nil
}
