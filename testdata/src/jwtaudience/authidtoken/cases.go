// SPDX-License-Identifier: Apache-2.0

// Package authidtoken accepts ID tokens of Google with the newer module.
package authidtoken

import (
	"context"

	"cloud.google.com/go/auth/credentials/idtoken"
)

func empty(ctx context.Context, raw string) (string, error) {
	payload, err := idtoken.Validate(ctx, raw, "") // want `idtoken.Validate has no audience compared|nothing compares aud`
	if err != nil {
		return "", err
	}
	return payload.Subject, nil
}

func given(ctx context.Context, raw string) (string, error) {
	payload, err := idtoken.Validate(ctx, raw, "orders")
	if err != nil {
		return "", err
	}
	return payload.Subject, nil
}
