// SPDX-License-Identifier: Apache-2.0

// Package gopkgz has keys of go-pkgz/auth.
package gopkgz

import (
	"os"

	"github.com/go-pkgz/auth/v2/token"
)

func unset() *token.Service {
	return token.NewService(token.Opts{SecretReader: token.SecretFunc(func(string) (string, error) { return os.Getenv("GOPKGZ_SECRET"), nil })}) // want `environment variable GOPKGZ_SECRET, which nobody tests`
}

func set() *token.Service {
	secret := os.Getenv("GOPKGZ_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return token.NewService(token.Opts{SecretReader: token.SecretFunc(func(string) (string, error) { return secret, nil })})
}
