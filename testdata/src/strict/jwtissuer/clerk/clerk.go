// SPDX-License-Identifier: Apache-2.0

// Package clerk takes sessions of clerk.
package clerk

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func satellite(ctx context.Context, raw string) (string, error) {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: raw, IsSatellite: true}) // want `IsSatellite has no issuer compared .*\(jwtissuer\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func primary(ctx context.Context, raw string) (string, error) {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: raw})
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}
