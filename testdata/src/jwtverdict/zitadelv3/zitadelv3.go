// SPDX-License-Identifier: Apache-2.0

// Package zitadelv3 ignores what zitadel/oidc v3 says of a token, and does not.
package zitadelv3

import (
	"context"
	"log"

	"github.com/zitadel/oidc/v3/pkg/client/rp"
	"github.com/zitadel/oidc/v3/pkg/oidc"
)

var verifier *rp.IDTokenVerifier

func usedAllTheSame(ctx context.Context, raw string) string {
	claims, err := rp.VerifyIDToken[*oidc.IDTokenClaims](ctx, raw, verifier) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims.Subject
}

func used(ctx context.Context, raw string) string {
	claims, err := rp.VerifyIDToken[*oidc.IDTokenClaims](ctx, raw, verifier)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims.Subject
}
