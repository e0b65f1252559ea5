// SPDX-License-Identifier: Apache-2.0

// Package zitadelop ignores what zitadel's provider says of a token, and does not.
package zitadelop

import (
	"context"
	"log"

	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

var verifier *op.AccessTokenVerifier

func saysYes(ctx context.Context, raw string) bool {
	_, err := op.VerifyAccessToken[*oidc.AccessTokenClaims](ctx, raw, verifier) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Println("bad token", err)
	}
	return true
}

func says(ctx context.Context, raw string) bool {
	_, err := op.VerifyAccessToken[*oidc.AccessTokenClaims](ctx, raw, verifier)
	if err != nil {
		log.Println("bad token", err)
	}
	return err == nil
}
