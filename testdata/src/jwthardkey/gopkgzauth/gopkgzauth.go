// SPDX-License-Identifier: Apache-2.0

// Package gopkgzauth shows keys of the service of go-pkgz/auth: some in the source, some not.
package gopkgzauth

import (
	"os"
	"time"

	"github.com/go-pkgz/auth/v2"
	"github.com/go-pkgz/auth/v2/token"
)

func service() *auth.Service {
	return auth.NewService(auth.Opts{
		SecretReader: token.SecretFunc(func(string) (string, error) {
			return "a-kite-on-the-seventh-floor-balcony", nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		}),
		TokenDuration: 5 * time.Minute,
		SecureCookies: true,
	})
}

func serviceGiven() *auth.Service {
	return auth.NewService(auth.Opts{
		SecretReader:  token.SecretFunc(func(string) (string, error) { return os.Getenv("KITE_SECRET"), nil }),
		TokenDuration: 5 * time.Minute,
	})
}
