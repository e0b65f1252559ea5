// SPDX-License-Identifier: Apache-2.0

// Package env reads settings from the environment. It knows no JWT.
package env

import (
	"os"
	"strings"
)

// Get returns the variable, or the fallback where it is not set.
func Get(name, fallback string) string {
	if v := strings.TrimSpace(os.Getenv(name)); v != "" {
		return v
	}
	return fallback
}

// Or returns the first value that is not empty.
func Or[T comparable](v, fallback T) T {
	var zero T
	if v == zero {
		return fallback
	}
	return v
}

// Must returns the variable, and panics where it is not set.
func Must(name string) string {
	v, ok := os.LookupEnv(name)
	if !ok {
		panic("the variable " + name + " is not set in this environment")
	}
	return v
}

// Reader reads variables with a prefix.
type Reader struct{ Prefix string }

// Bytes is Get for bytes.
func (r Reader) Bytes(name, fallback string) []byte {
	return []byte(Get(r.Prefix+name, fallback))
}

// Secret is the token secret.
func Secret() string { return Get("TOKEN_SECRET", "the-fallback-lives-in-another-package") }
