// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/sha256"
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

type account struct{ Secret string }

// Who knows the address of the client does not know the secret.
func boundToClient(r *http.Request, a account) (*jwt.Token, error) {
	key := sha256.Sum256([]byte(a.Secret + "|" + r.UserAgent()))
	return jwt.Parse(r.Header.Get("Authorization"), func(*jwt.Token) (any, error) { return key[:], nil })
}

func boundToTenant(r *http.Request) (*jwt.Token, error) {
	key := os.Getenv("TOKEN_SECRET") + r.Header.Get("X-Tenant")
	return jwt.Parse(r.Header.Get("Authorization"), func(*jwt.Token) (any, error) { return []byte(key), nil })
}

func prefixed(r *http.Request) (*jwt.Token, error) {
	return jwt.Parse(r.Header.Get("Authorization"), func(*jwt.Token) (any, error) { // want `the key of jwt.Parse comes with the request`
		return []byte("tenant-" + r.Header.Get("X-Tenant")), nil
	})
}
