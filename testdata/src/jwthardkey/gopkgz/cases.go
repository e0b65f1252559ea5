// SPDX-License-Identifier: Apache-2.0

// Package gopkgz shows keys of go-pkgz/auth: some in the source, some not.
package gopkgz

import (
	"github.com/go-pkgz/auth/v2/token"
)

func service() *token.Service {
	return token.NewService(token.Opts{SecretReader: token.SecretFunc(func(string) (string, error) {
		return "a-kite-on-the-seventh-floor-balcony", nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	})})
}

func serviceGiven(secret token.Secret) *token.Service {
	return token.NewService(token.Opts{SecretReader: secret})
}
