// SPDX-License-Identifier: Apache-2.0

// Package settings holds what the shop is configured with.
package settings

import "time"

// SessionDays is how long a session lasts.
const SessionDays = 30

// SessionLife is the same as a span.
const SessionLife = SessionDays * 24 * time.Hour

// ShortLife is how long an access token lasts.
const ShortLife = 10 * time.Minute

// DefaultTTL is a variable that nobody changes.
var DefaultTTL = 7 * 24 * time.Hour

// Config is read at start.
type Config struct {
	TokenTTL time.Duration
	ShortTTL time.Duration
}

// Default is the configuration without a file.
func Default() Config {
	return Config{TokenTTL: 72 * time.Hour, ShortTTL: 15 * time.Minute}
}
