// SPDX-License-Identifier: Apache-2.0

// Package oauth2 holds cases of members of a token response.
package oauth2

import (
	"context"
	"errors"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

type login struct {
	conf     *oauth2.Config
	verifier *oidc.IDTokenVerifier
}

func (l *login) bad(ctx context.Context, code string) (*oidc.IDToken, error) {
	tok, err := l.conf.Exchange(ctx, code)
	if err != nil {
		return nil, err
	}
	return l.verifier.Verify(ctx, tok.Extra("id_token").(string)) // want `token response member id_token is asserted to string without a test .*\(jwtassert\)`
}

func (l *login) good(ctx context.Context, code string) (*oidc.IDToken, error) {
	tok, err := l.conf.Exchange(ctx, code)
	if err != nil {
		return nil, err
	}
	raw, ok := tok.Extra("id_token").(string)
	if !ok {
		return nil, errors.New("no ID token")
	}
	return l.verifier.Verify(ctx, raw)
}

func (l *login) present(ctx context.Context, code string) (*oidc.IDToken, error) {
	tok, err := l.conf.Exchange(ctx, code)
	if err != nil {
		return nil, err
	}
	raw := tok.Extra("id_token")
	if raw == nil {
		return nil, errors.New("no ID token")
	}
	return l.verifier.Verify(ctx, raw.(string))
}
