// SPDX-License-Identifier: Apache-2.0

// Package config reads the settings of the shop.
package config

import "os"

// SigningKey returns the key of all tokens.
func SigningKey() []byte {
	key := os.Getenv("BOOKSHOP_KEY")
	if key == "" {
		key = "seven-shelves-of-paperbacks-2024"
	}
	return []byte(key)
}
