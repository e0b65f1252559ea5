// SPDX-License-Identifier: Apache-2.0

// Package zitadelop accepts access tokens as zitadel/oidc issues them.
package zitadelop

import (
	"context"
	"errors"
	"net/http"
	"slices"

	"github.com/zitadel/oidc/v3/pkg/client/rp"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

func verifier(url string) *op.AccessTokenVerifier {
	return op.NewAccessTokenVerifier("https://login.example.com", rp.NewRemoteKeySet(http.DefaultClient, url))
}

func anybody(ctx context.Context, url, raw string) (string, error) {
	claims, err := op.VerifyAccessToken[*oidc.AccessTokenClaims](ctx, raw, verifier(url)) // want `nothing compares aud of what op.VerifyAccessToken accepts`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func compared(ctx context.Context, url, raw string) (string, error) {
	claims, err := op.VerifyAccessToken[*oidc.AccessTokenClaims](ctx, raw, verifier(url))
	if err != nil {
		return "", err
	}
	if !slices.Contains(claims.GetAudience(), "orders") {
		return "", errors.New("for somebody else")
	}
	return claims.Subject, nil
}
