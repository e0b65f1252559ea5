// SPDX-License-Identifier: Apache-2.0

// Package auth0v2 ignores what auth0 v2 says of a token, and does not.
package auth0v2

import (
	"context"
	"log"

	"github.com/auth0/go-jwt-middleware/v2/validator"
)

var guard *validator.Validator

func usedAllTheSame(ctx context.Context, raw string) string {
	claims, err := guard.ValidateToken(ctx, raw) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims.(*validator.ValidatedClaims).RegisteredClaims.Subject
}

func used(ctx context.Context, raw string) string {
	claims, err := guard.ValidateToken(ctx, raw)
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims.(*validator.ValidatedClaims).RegisteredClaims.Subject
}
