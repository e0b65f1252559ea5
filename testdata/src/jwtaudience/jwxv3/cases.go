// SPDX-License-Identifier: Apache-2.0

// Package jwxv3 accepts tokens of jwx v3 with keys of an issuer elsewhere.
package jwxv3

import (
	"context"
	"errors"
	"slices"

	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

const (
	url     = "https://login.example.com/jwks.json"
	service = "https://orders.example.com"
)

func fetched(ctx context.Context, raw []byte) (string, error) {
	set, err := jwk.Fetch(ctx, url)
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, jwt.WithKeySet(set)) // want `nothing compares aud of what jwt.Parse accepts`
	if err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}

type verifier struct{ cache *jwk.Cache }

func (v *verifier) keys(ctx context.Context) (jwk.Set, error) { return v.cache.Lookup(ctx, url) }

func (v *verifier) cached(ctx context.Context, raw []byte) (string, error) {
	set, err := v.keys(ctx)
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, jwt.WithKeySet(set), jwt.WithIssuer("https://login.example.com")) // want `nothing compares aud of what jwt.Parse accepts`
	if err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}

func (v *verifier) withAudience(ctx context.Context, raw []byte) (string, error) {
	set, err := v.keys(ctx)
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, jwt.WithKeySet(set), jwt.WithAudience(service))
	if err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}

func (v *verifier) later(ctx context.Context, raw []byte) (string, error) {
	set, err := v.keys(ctx)
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, jwt.WithKeySet(set))
	if err != nil {
		return "", err
	}
	if err := jwt.Validate(tok, jwt.WithAudience(service)); err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}

func (v *verifier) byHand(ctx context.Context, raw []byte) (string, error) {
	set, err := v.keys(ctx)
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, jwt.WithKeySet(set))
	if err != nil {
		return "", err
	}
	aud, _ := tok.Audience()
	if !slices.Contains(aud, service) {
		return "", errors.New("for somebody else")
	}
	sub, _ := tok.Subject()
	return sub, nil
}

func own(raw, keys []byte) (string, error) {
	set, err := jwk.Parse(keys)
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, jwt.WithKeySet(set))
	if err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return sub, nil
}
