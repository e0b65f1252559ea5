// SPDX-License-Identifier: Apache-2.0

// Package hashicapoidc ignores what the oidc package of hashicorp/cap says of a token, and does not.
package hashicapoidc

import (
	"context"
	"log"

	"github.com/hashicorp/cap/oidc"
)

type flow struct {
	provider *oidc.Provider
	request  oidc.Request
}

func saysYes(ctx context.Context, f flow, raw oidc.IDToken) bool {
	_, err := f.provider.VerifyIDToken(ctx, raw, f.request) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Println("bad token", err)
	}
	return true
}

func says(ctx context.Context, f flow, raw oidc.IDToken) bool {
	_, err := f.provider.VerifyIDToken(ctx, raw, f.request)
	if err != nil {
		log.Println("bad token", err)
	}
	return err == nil
}
