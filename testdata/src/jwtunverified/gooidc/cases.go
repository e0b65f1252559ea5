// SPDX-License-Identifier: Apache-2.0

// Package gooidc reads claims of go-oidc that were verified, and that were not.
package gooidc

import (
	"context"

	"github.com/coreos/go-oidc/v3/oidc"
)

func lax(p *oidc.Provider) *oidc.IDTokenVerifier {
	return p.Verifier(&oidc.Config{ClientID: "desk", InsecureSkipSignatureCheck: true}) // want `switches the signature check off.*\(jwtunverified\)`
}

func strict(p *oidc.Provider) *oidc.IDTokenVerifier {
	return p.Verifier(&oidc.Config{ClientID: "desk"})
}

func verified(ctx context.Context, v *oidc.IDTokenVerifier, raw string) (string, error) {
	tok, err := v.Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	return tok.Subject, nil
}
