// SPDX-License-Identifier: Apache-2.0

// Package zitadeloidc accepts tokens with the parts of zitadel/oidc.
package zitadeloidc

import (
	"context"
	"net/http"
	"time"

	"github.com/zitadel/oidc/v3/pkg/client/rp"
	"github.com/zitadel/oidc/v3/pkg/oidc"
)

func anybody(ctx context.Context, url, raw string) (string, error) {
	keys := rp.NewRemoteKeySet(http.DefaultClient, url)
	claims := new(oidc.IDTokenClaims)
	payload, err := oidc.ParseToken(raw, claims)
	if err != nil {
		return "", err
	}
	if err := oidc.CheckSignature(ctx, raw, payload, claims, nil, keys); err != nil { // want `nothing compares iss of what oidc.CheckSignature accepts`
		return "", err
	}
	if err := oidc.CheckExpiration(claims, time.Second); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func compared(ctx context.Context, url, raw string) (string, error) {
	keys := rp.NewRemoteKeySet(http.DefaultClient, url)
	claims := new(oidc.IDTokenClaims)
	payload, err := oidc.ParseToken(raw, claims)
	if err != nil {
		return "", err
	}
	if err := oidc.CheckSignature(ctx, raw, payload, claims, nil, keys); err != nil {
		return "", err
	}
	if err := oidc.CheckIssuer(claims, "https://login.example.com"); err != nil {
		return "", err
	}
	return claims.Subject, nil
}
