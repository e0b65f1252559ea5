// SPDX-License-Identifier: Apache-2.0

// Package config is what the service is told.
package config

import "time"

// Config is all of it.
type Config struct {
	Addr string
	JWT  JWT
	Mail Mail
}

// JWT is for tokens.
type JWT struct {
	Secret   string
	Issuer   string
	Lifetime time.Duration
}

// Mail has a password, too, but signs no tokens.
type Mail struct{ Host, Password string }

// Hidden shows itself without its key.
type Hidden struct {
	Name string
	Key  string
}

func (h Hidden) String() string { return h.Name }

// Entry is one of a list of settings.
type Entry struct{ Name, Value string }

// Quiet leaves its key out of what is written of it.
type Quiet struct {
	Name string
	Key  Secret
}

// Secret does not show itself.
type Secret string

func (Secret) String() string { return "***" }
