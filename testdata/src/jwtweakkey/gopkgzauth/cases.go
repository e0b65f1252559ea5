// SPDX-License-Identifier: Apache-2.0

// Package gopkgzauth has keys of the service of go-pkgz/auth.
package gopkgzauth

import (
	"os"

	"github.com/go-pkgz/auth/v2"
	"github.com/go-pkgz/auth/v2/token"
)

func unset() *auth.Service {
	return auth.NewService(auth.Opts{SecretReader: token.SecretFunc(func(string) (string, error) { return os.Getenv("GOPKGZAUTH_SECRET"), nil })}) // want `environment variable GOPKGZAUTH_SECRET, which nobody tests`
}

func set() *auth.Service {
	secret := os.Getenv("GOPKGZAUTH_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return auth.NewService(auth.Opts{SecretReader: token.SecretFunc(func(string) (string, error) { return secret, nil })})
}
