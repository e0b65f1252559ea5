// SPDX-License-Identifier: Apache-2.0

// Package zitadel shows relying parties of zitadel/oidc with none on the list of algorithms, and without.
package zitadel

import (
	"context"

	"github.com/zitadel/oidc/v3/pkg/client/rp"
	"github.com/zitadel/oidc/v3/pkg/oidc"
)

type site struct{ verifier *rp.IDTokenVerifier }

func lax(issuer, client string, keys oidc.KeySet) *site {
	return &site{verifier: rp.NewIDTokenVerifier(issuer, client, keys,
		rp.WithSupportedSigningAlgorithms("RS256", "none"), // want `accepts tokens without a signature .*\(jwtnone\)`
	)}
}

func strict(issuer, client string, keys oidc.KeySet) *site {
	options := []rp.VerifierOption{rp.WithSupportedSigningAlgorithms("RS256", "ES256")}
	return &site{verifier: rp.NewIDTokenVerifier(issuer, client, keys, options...)}
}

func (s *site) who(ctx context.Context, raw string) (string, error) {
	claims, err := rp.VerifyIDToken[*oidc.IDTokenClaims](ctx, raw, s.verifier)
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func signature(ctx context.Context, raw string, claims *oidc.IDTokenClaims, keys oidc.KeySet) error {
	payload, err := oidc.ParseToken(raw, claims)
	if err != nil {
		return err
	}
	return oidc.CheckSignature(ctx, raw, payload, claims, []string{"none"}, keys) // want `accepts tokens without a signature .*\(jwtnone\)`
}
