// SPDX-License-Identifier: Apache-2.0

// Package hashicap ignores what hashicorp/cap says of a token, and does not.
package hashicap

import (
	"context"
	"log"

	"github.com/hashicorp/cap/jwt"
)

var validator *jwt.Validator

func usedAllTheSame(ctx context.Context, raw string) string {
	claims, err := validator.Validate(ctx, raw, jwt.Expected{Issuer: "https://id"}) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return claims["sub"].(string)
}

func used(ctx context.Context, raw string) string {
	claims, err := validator.Validate(ctx, raw, jwt.Expected{Issuer: "https://id"})
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return claims["sub"].(string)
}
