// SPDX-License-Identifier: Apache-2.0

// Package hashicap lets people in with hashicorp/cap: some whose time is over, some not.
package hashicap

import (
	"context"
	"errors"
	"time"

	"github.com/hashicorp/cap/jwt"
)

func anyTime(ctx context.Context, keys jwt.KeySet, raw string) error {
	claims, err := keys.VerifySignature(ctx, raw) // want `exp.*\(jwtexpcheck\)`
	if err != nil {
		return err
	}
	if claims["role"] != "driver" {
		return errors.New("role")
	}
	return nil
}

func inTime(ctx context.Context, keys jwt.KeySet, raw string) error {
	claims, err := keys.VerifySignature(ctx, raw)
	if err != nil {
		return err
	}
	if exp, ok := claims["exp"].(float64); !ok || time.Now().After(time.Unix(int64(exp), 0)) {
		return errors.New("too late")
	}
	if claims["role"] != "driver" {
		return errors.New("role")
	}
	return nil
}
