// SPDX-License-Identifier: Apache-2.0

// Package jwxv4 has keys of jwx v4.
package jwxv4

import (
	"crypto/rand"
	"os"

	"github.com/lestrrat-go/jwx/v4/jwa"
	"github.com/lestrrat-go/jwx/v4/jws"
	"github.com/lestrrat-go/jwx/v4/jwt"
)

func short(tok jwt.Token) ([]byte, error) {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), key)) // want `a key of 12 bytes, fewer than the 32 of HS256`
}

func shortMessage(payload []byte) ([]byte, error) {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return jws.Sign(payload, jws.WithKey(jwa.HS256(), key)) // want `a key of 12 bytes, fewer than the 32 of HS256`
}

// The library refuses an empty key.
func unset(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), []byte(os.Getenv("BOARDING"))))
}
