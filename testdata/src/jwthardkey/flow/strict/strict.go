// SPDX-License-Identifier: Apache-2.0

// Package strict refuses to start with the placeholder.
package strict

import (
	"errors"
	"os"
	"strings"
)

const placeholder = "change-me-before-you-go-to-production"

// Config is what others read.
type Config struct {
	Addr   string
	Secret string
}

// Load reads the environment and refuses the placeholder.
func Load() (*Config, error) {
	c := &Config{Addr: os.Getenv("ADDR"), Secret: placeholder}
	if s := os.Getenv("JWT_SECRET"); s != "" {
		c.Secret = s
	}
	if c.Secret == placeholder {
		return nil, errors.New("set JWT_SECRET before you start the service")
	}
	return c, nil
}

var weak = []string{"changeme-changeme-changeme", "your-256-bit-secret-goes-here", "secret-secret-secret-secret"}

// Check refuses every placeholder that is known.
func Check(secret string) error {
	for _, w := range weak {
		if strings.EqualFold(secret, w) {
			return errors.New("the token secret is a placeholder")
		}
	}
	return nil
}
