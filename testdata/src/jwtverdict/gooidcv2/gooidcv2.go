// SPDX-License-Identifier: Apache-2.0

// Package gooidcv2 ignores what go-oidc v2 says of a token, and does not.
package gooidcv2

import (
	"context"
	"log"

	"github.com/coreos/go-oidc"
)

var verifier *oidc.IDTokenVerifier

func usedAllTheSame(ctx context.Context, raw string) string {
	tok, err := verifier.Verify(ctx, raw) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return tok.Subject
}

func used(ctx context.Context, raw string) string {
	tok, err := verifier.Verify(ctx, raw)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return tok.Subject
}
