// SPDX-License-Identifier: Apache-2.0

// Package zitadeloidc lets people in with zitadel's single steps: some whose time is over, some not.
package zitadeloidc

import (
	"context"
	"errors"

	"github.com/zitadel/oidc/v3/pkg/oidc"
)

var keys oidc.KeySet

func anyTime(ctx context.Context, raw string) error {
	claims := new(oidc.IDTokenClaims)
	payload, err := oidc.ParseToken(raw, claims)
	if err != nil {
		return err
	}
	if err := oidc.CheckSignature(ctx, raw, payload, claims, nil, keys); err != nil { // want `exp.*\(jwtexpcheck\)`
		return err
	}
	if claims.Nonce != "once" {
		return errors.New("nonce")
	}
	return nil
}

func inTime(ctx context.Context, raw string) error {
	claims := new(oidc.IDTokenClaims)
	payload, err := oidc.ParseToken(raw, claims)
	if err != nil {
		return err
	}
	if err := oidc.CheckSignature(ctx, raw, payload, claims, nil, keys); err != nil {
		return err
	}
	if err := oidc.CheckExpiration(claims, 0); err != nil {
		return err
	}
	if claims.Nonce != "once" {
		return errors.New("nonce")
	}
	return nil
}
