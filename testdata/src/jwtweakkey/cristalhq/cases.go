// SPDX-License-Identifier: Apache-2.0

// Package cristalhq has keys of cristalhq/jwt.
package cristalhq

import (
	"crypto/rand"
	"os"

	"github.com/cristalhq/jwt/v5"
)

// The library refuses an empty key.
func unset() (jwt.Signer, error) {
	return jwt.NewSignerHS(jwt.HS256, []byte(os.Getenv("CRISTALHQ_SECRET")))
}

func short() (jwt.Signer, error) {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return jwt.NewSignerHS(jwt.HS256, key) // want `a key of 12 bytes, fewer than the 32 of HS256`
}
