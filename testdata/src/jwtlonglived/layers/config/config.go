// SPDX-License-Identifier: Apache-2.0

// Package config reads the settings.
package config

import (
	"encoding/json"
	"flag"
	"os"
	"time"
)

// Config is all settings.
type Config struct {
	Auth AuthConfig
	Addr string
}

// AuthConfig is those of tokens.
type AuthConfig struct {
	AccessTTL  time.Duration
	RefreshTTL time.Duration
	ShareTTL   time.Duration
	Days       int
}

// Load reads a file over the defaults.
func Load(path string) (*Config, error) {
	c := &Config{
		Addr: ":8080",
		Auth: AuthConfig{
			AccessTTL:  10 * time.Minute,
			RefreshTTL: 30 * 24 * time.Hour,
			ShareTTL:   45 * 24 * time.Hour,
			Days:       10,
		},
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(data, c); err != nil {
		return nil, err
	}
	return c, nil
}

// KioskTTL is set on the command line.
var KioskTTL = flag.Duration("kiosk-ttl", 5*24*time.Hour, "how long a kiosk stays logged in")
