// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 has keys of cristalhq/jwt v3.
package cristalhqv3

import (
	"crypto/rand"
	"os"

	"github.com/cristalhq/jwt/v3"
)

// The library refuses an empty key.
func unset() (jwt.Verifier, error) {
	return jwt.NewVerifierHS(jwt.HS256, []byte(os.Getenv("CRISTALHQV3_SECRET")))
}

func short() (jwt.Verifier, error) {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return jwt.NewVerifierHS(jwt.HS256, key) // want `a key of 12 bytes, fewer than the 32 of HS256`
}
