// SPDX-License-Identifier: Apache-2.0

// Package idtoken accepts ID tokens of Google.
package idtoken

import (
	"context"
	"errors"

	"google.golang.org/api/idtoken"
)

func empty(ctx context.Context, raw string) (string, error) {
	payload, err := idtoken.Validate(ctx, raw, "") // want `idtoken.Validate has no audience compared|nothing compares aud`
	if err != nil {
		return "", err
	}
	return payload.Subject, nil
}

func byHand(ctx context.Context, raw string) (string, error) {
	payload, err := idtoken.Validate(ctx, raw, "")
	if err != nil {
		return "", err
	}
	if payload.Audience != "orders" {
		return "", errors.New("for somebody else")
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
