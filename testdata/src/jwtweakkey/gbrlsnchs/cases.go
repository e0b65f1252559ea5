// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs has keys of gbrlsnchs/jwt.
package gbrlsnchs

import (
	"crypto/rand"
	"os"

	"github.com/gbrlsnchs/jwt/v3"
)

// The library refuses an empty key.
func unset() *jwt.HMACSHA {
	return jwt.NewHS256([]byte(os.Getenv("GBRLSNCHS_SECRET")))
}

func short() *jwt.HMACSHA {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return jwt.NewHS256(key) // want `a key of 12 bytes, fewer than the 32 of HS256`
}
