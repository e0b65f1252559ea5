// SPDX-License-Identifier: Apache-2.0

// Package keyfuncv3 accepts tokens with keys that keyfunc v3 fetches.
package keyfuncv3

import (
	"context"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

func anybody(ctx context.Context, url, raw string) (string, error) {
	set, err := keyfunc.NewDefaultCtx(ctx, []string{url})
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, set.Keyfunc) // want `nothing compares aud of what jwt.Parse accepts`
	if err != nil {
		return "", err
	}
	return tok.Claims.GetSubject()
}

func empty(ctx context.Context, url, raw string) (string, error) {
	set, err := keyfunc.NewDefaultCtx(ctx, []string{url})
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, set.KeyfuncCtx(ctx), jwt.WithAudience("")) // want `jwt.WithAudience has no audience compared`
	if err != nil {
		return "", err
	}
	return tok.Claims.GetSubject()
}

func compared(ctx context.Context, url, raw string) (string, error) {
	set, err := keyfunc.NewDefaultCtx(ctx, []string{url})
	if err != nil {
		return "", err
	}
	tok, err := jwt.Parse(raw, set.Keyfunc, jwt.WithAudience("orders"))
	if err != nil {
		return "", err
	}
	return tok.Claims.GetSubject()
}
