// SPDX-License-Identifier: Apache-2.0

// Package firebase gives out session cookies of firebase.
package firebase

import (
	"context"
	"time"

	"firebase.google.com/go/v4/auth"
)

func fortnight(ctx context.Context, c *auth.Client, id string) (string, error) {
	return c.SessionCookie(ctx, id, 14*24*time.Hour) // want `lives 14 days, longer than.*\(jwtlonglived\)`
}

func hours(ctx context.Context, c *auth.Client, id string) (string, error) {
	return c.SessionCookie(ctx, id, 8*time.Hour)
}
