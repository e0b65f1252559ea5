// SPDX-License-Identifier: Apache-2.0

// Package hashicap accepts tokens with hashicorp/cap and some leeway.
package hashicap

import (
	"context"
	"time"

	"github.com/hashicorp/cap/jwt"
)

func day(ctx context.Context, v *jwt.Validator, raw string) error {
	_, err := v.Validate(ctx, raw, jwt.Expected{
		ExpirationLeeway: 24 * time.Hour, // want `grants 24h, more than.*\(jwtleeway\)`
	})
	return err
}

func seconds(ctx context.Context, v *jwt.Validator, raw string) error {
	_, err := v.Validate(ctx, raw, jwt.Expected{ExpirationLeeway: 30 * time.Second, ClockSkewLeeway: time.Minute})
	return err
}
