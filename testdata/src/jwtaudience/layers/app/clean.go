// SPDX-License-Identifier: Apache-2.0

package app

import (
	"context"

	"example.com/jwtvet/jwtaudience/layers/authn"
	"example.com/jwtvet/jwtaudience/layers/authz"
)

const service = "https://orders.example.com"

func allowed(ctx context.Context, v *authn.Verifier, raw string) (string, error) {
	tok, err := v.Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	if err := authz.For(tok, service); err != nil {
		return "", err
	}
	return authz.Name(tok), nil
}

func checked(ctx context.Context, v *authn.Verifier, raw string) (string, error) {
	tok, err := v.Checked(ctx, raw, service)
	if err != nil {
		return "", err
	}
	return authz.Name(tok), nil
}
