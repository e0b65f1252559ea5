// SPDX-License-Identifier: Apache-2.0

// Package idtoken ignores what google.golang.org/api/idtoken says of a token, and does not.
package idtoken

import (
	"context"
	"log"

	"google.golang.org/api/idtoken"
)

func usedAllTheSame(ctx context.Context, raw string) string {
	payload, err := idtoken.Validate(ctx, raw, "tram") // want `.*\(jwtverdict\)`
	if err != nil {
		log.Printf("token: %v", err)
	}
	return payload.Subject
}

func used(ctx context.Context, raw string) string {
	payload, err := idtoken.Validate(ctx, raw, "tram")
	if err != nil {
		log.Printf("token: %v", err)
		return ""
	}
	return payload.Subject
}
