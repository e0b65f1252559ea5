// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func capturedFromOutside(raw string, key []byte) (*jwt.Token, error) {
	want := "access-token-of-the-accounts-service"
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if t.Header["typ"] != want {
			return nil, errors.New("a token of another kind")
		}
		return key, nil
	})
}

func capturedFile(raw string) (*jwt.Token, error) {
	path := "/etc/ssl/private/tokens-hmac-key.bin"
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return os.ReadFile(path) })
}
