// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 has keys of jwx v1.
package jwxv1

import (
	"crypto/rand"
	"os"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

// The library refuses an empty key.
func unset(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwa.HS256, []byte(os.Getenv("JWXV1_SECRET")))
}

func short(tok jwt.Token) ([]byte, error) {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return jwt.Sign(tok, jwa.HS256, key) // want `a key of 12 bytes, fewer than the 32 of HS256`
}
