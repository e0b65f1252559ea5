// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe has keys of pascaldekloe/jwt.
package pascaldekloe

import (
	"crypto/rand"
	"os"

	"github.com/pascaldekloe/jwt"
)

// The library refuses an empty key.
func unset(token []byte) (*jwt.Claims, error) {
	return jwt.HMACCheck(token, []byte(os.Getenv("PASCALDEKLOE_SECRET")))
}

func short(c *jwt.Claims) ([]byte, error) {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return c.HMACSign(jwt.HS256, key) // want `a key of 12 bytes, fewer than the 32 of HS256`
}
