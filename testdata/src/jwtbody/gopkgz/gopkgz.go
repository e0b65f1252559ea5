// SPDX-License-Identifier: Apache-2.0

// Package gopkgz has the middleware send its tokens.
package gopkgz

import (
	"time"

	"github.com/go-pkgz/auth/v2/token"
)

func header(secret token.Secret) *token.Service {
	return token.NewService(token.Opts{
		SecretReader:  secret,
		TokenDuration: 5 * time.Minute,
		SendJWTHeader: true, // want `sends a token in a header that scripts can read`
	})
}

func cookie(secret token.Secret) *token.Service {
	return token.NewService(token.Opts{
		SecretReader:  secret,
		TokenDuration: 5 * time.Minute,
		SecureCookies: true,
		SendJWTHeader: false,
	})
}

// Opts are handed on: who calls New decides.
type Opts struct {
	Secret token.Secret
	Header bool
	Query  string
}

// New makes a service.
func New(o Opts) *token.Service {
	return token.NewService(token.Opts{SecretReader: o.Secret, TokenDuration: time.Minute, SendJWTHeader: o.Header, JWTQuery: o.Query})
}
