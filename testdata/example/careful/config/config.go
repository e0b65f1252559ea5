// SPDX-License-Identifier: Apache-2.0

// Package config reads the settings of the shop.
package config

import (
	"errors"
	"os"
)

// SigningKey returns the key of all tokens. Without one the shop does not open.
func SigningKey() ([]byte, error) {
	key := os.Getenv("BOOKSHOP_KEY")
	if len(key) < 32 {
		return nil, errors.New("BOOKSHOP_KEY must hold 32 random bytes or more")
	}
	return []byte(key), nil
}
