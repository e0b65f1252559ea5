// SPDX-License-Identifier: Apache-2.0

// Package jwsjwxv1 has keys of messages of jwx.
package jwsjwxv1

import (
	"crypto/rand"
	"os"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jws"
)

func short(payload []byte) ([]byte, error) {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return jws.Sign(payload, jwa.HS256, key) // want `a key of 12 bytes, fewer than the 32 of HS256`
}

// The library refuses an empty key.
func unset(payload []byte) ([]byte, error) {
	key := []byte(os.Getenv("JWX_MESSAGES"))
	return jws.Sign(payload, jwa.HS256, key)
}
