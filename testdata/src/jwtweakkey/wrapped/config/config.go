// SPDX-License-Identifier: Apache-2.0

// Package config reads the environment for other packages.
package config

import "os"

// Get returns a setting.
func Get(name string) string { return os.Getenv(name) }

// Deep returns one through another function.
func Deep(name string) string { return Get("APP_" + name) }

// Need ends the program where a setting is missing.
func Need(name string) string {
	v := os.Getenv(name)
	if v == "" {
		panic(name)
	}
	return v
}
