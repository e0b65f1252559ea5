// SPDX-License-Identifier: Apache-2.0

// Package gopkgz lets the middleware read tokens of addresses.
package gopkgz

import (
	"time"

	"github.com/go-pkgz/auth/v2/token"
)

func query(secret token.Secret) *token.Service {
	return token.NewService(token.Opts{
		SecretReader:  secret,
		TokenDuration: 5 * time.Minute,
		JWTQuery:      "jwt", // want `takes tokens from the query`
	})
}

// New hands on what its caller chose.
func New(secret token.Secret, query string) *token.Service {
	return token.NewService(token.Opts{SecretReader: secret, TokenDuration: time.Minute, JWTQuery: query})
}
