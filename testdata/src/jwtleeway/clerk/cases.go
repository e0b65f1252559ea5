// SPDX-License-Identifier: Apache-2.0

// Package clerk verifies sessions of clerk with some leeway.
package clerk

import (
	"context"
	"time"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func day(ctx context.Context, raw string) error {
	_, err := jwt.Verify(ctx, &jwt.VerifyParams{
		Token:  raw,
		Leeway: 24 * time.Hour, // want `grants 24h, more than.*\(jwtleeway\)`
	})
	return err
}

func seconds(ctx context.Context, raw string) error {
	_, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: raw, Leeway: 5 * time.Second})
	return err
}
