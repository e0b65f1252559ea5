// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 accepts tokens of jwx with keys of an issuer elsewhere.
package jwxv1

import (
	"context"

	"github.com/lestrrat-go/jwx/jwk"
	"github.com/lestrrat-go/jwx/jwt"
)

func anybody(ctx context.Context, url string, raw []byte) (string, error) {
	set, err := jwk.Fetch(ctx, url)
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, jwt.WithKeySet(set), jwt.WithValidate(true)) // want `nothing compares iss of what jwt.Parse accepts`
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func void(ctx context.Context, url string, raw []byte) (string, error) {
	set, err := jwk.Fetch(ctx, url)
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, jwt.WithKeySet(set), jwt.WithValidate(true), jwt.WithIssuer("")) // want `jwt.WithIssuer has no issuer compared`
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}

func compared(ctx context.Context, url string, raw []byte) (string, error) {
	set, err := jwk.Fetch(ctx, url)
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, jwt.WithKeySet(set), jwt.WithValidate(true), jwt.WithIssuer("https://login.example.com"))
	if err != nil {
		return "", err
	}
	return tok.Subject(), nil
}
