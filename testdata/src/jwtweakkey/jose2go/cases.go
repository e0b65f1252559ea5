// SPDX-License-Identifier: Apache-2.0

// Package jose2go has keys of jose2go.
package jose2go

import (
	"os"

	jose "github.com/dvsekhvalnov/jose2go"
)

func unset(payload string) (string, error) {
	return jose.Sign(payload, jose.HS256, []byte(os.Getenv("JOSE2GO_SECRET"))) // want `environment variable JOSE2GO_SECRET, which nobody tests`
}

func set(payload string) (string, error) {
	secret := os.Getenv("JOSE2GO_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jose.Sign(payload, jose.HS256, []byte(secret))
}
