// SPDX-License-Identifier: Apache-2.0

// Package gooidc has verifiers of go-oidc.
package gooidc

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
)

func skipped(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	tok, err := p.Verifier(&oidc.Config{ClientID: "orders", SkipExpiryCheck: true}).Verify(ctx, raw) // want `oidc.Config.SkipExpiryCheck switches the check of exp off`
	if err != nil {
		return "", err
	}
	return tok.Subject, nil
}

func byHand(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	tok, err := p.Verifier(&oidc.Config{ClientID: "orders", SkipExpiryCheck: true}).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	if tok.Expiry.Before(time.Now().Add(-time.Hour)) {
		return "", errors.New("too old")
	}
	return tok.Subject, nil
}

func keySet(ctx context.Context, url, raw string) ([]byte, error) {
	return oidc.NewRemoteKeySet(ctx, url).VerifySignature(ctx, raw)
}

// logout takes expired tokens: all they tell is who wants to leave.
func logout(r *http.Request, p *oidc.Provider) (string, error) {
	return subject(r.Context(), p, r.FormValue("id_token_hint"))
}

func subject(ctx context.Context, p *oidc.Provider, hint string) (string, error) {
	tok, err := p.Verifier(&oidc.Config{ClientID: "orders", SkipExpiryCheck: true}).Verify(ctx, hint)
	if err != nil {
		return "", err
	}
	return tok.Subject, nil
}
