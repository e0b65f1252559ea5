// SPDX-License-Identifier: Apache-2.0

// Package firebase puts players into custom tokens of firebase, or does not.
package firebase

import (
	"context"

	"firebase.google.com/go/v4/auth"
)

type player struct {
	UID, Email, Level string
}

type lobby struct{ client *auth.Client }

func (l *lobby) addressed(ctx context.Context, p player) (string, error) {
	claims := map[string]interface{}{
		"level": p.Level,
		"email": p.Email, // want `email.*contact.*\(jwtpii\)`
	}
	return l.client.CustomTokenWithClaims(ctx, p.UID, claims)
}

func (l *lobby) levelled(ctx context.Context, p player) (string, error) {
	return l.client.CustomTokenWithClaims(ctx, p.UID, map[string]interface{}{"level": p.Level})
}
