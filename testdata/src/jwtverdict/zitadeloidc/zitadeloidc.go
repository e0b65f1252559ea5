// SPDX-License-Identifier: Apache-2.0

// Package zitadeloidc ignores what zitadel's single steps says of a token, and does not.
package zitadeloidc

import (
	"context"
	"log"

	"github.com/zitadel/oidc/v3/pkg/oidc"
)

var keys oidc.KeySet

func opened(ctx context.Context, raw string) string {
	claims := new(oidc.IDTokenClaims)
	payload, err := oidc.ParseToken(raw, claims)
	if err != nil {
		return ""
	}
	if err := oidc.CheckSignature(ctx, raw, payload, claims, []string{"RS256"}, keys); err != nil { // want `.*\(jwtverdict\)`
		log.Print(err)
	}
	return claims.Subject
}

func checked(ctx context.Context, raw string) string {
	claims := new(oidc.IDTokenClaims)
	payload, err := oidc.ParseToken(raw, claims)
	if err != nil {
		return ""
	}
	if err := oidc.CheckSignature(ctx, raw, payload, claims, []string{"RS256"}, keys); err != nil {
		return ""
	}
	return claims.Subject
}
