// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"crypto/rand"
	"os"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func short(tok jwt.Token) ([]byte, error) {
	key := make([]byte, 16)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), key)) // want `a key of 16 bytes, fewer than the 32 of HS256`
}

// The library refuses an empty key.
func unset(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKey(jwa.HS256(), []byte(os.Getenv("JWX_SECRET"))))
}
