// SPDX-License-Identifier: Apache-2.0

// Package adamhanna has keys of adam-hanna/jwt-auth.
package adamhanna

import (
	"os"

	"github.com/adam-hanna/jwt-auth/jwt"
)

func unset(a *jwt.Auth) error {
	return jwt.New(a, jwt.Options{SigningMethodString: "HS256", HMACKey: []byte(os.Getenv("ADAMHANNA_SECRET"))}) // want `environment variable ADAMHANNA_SECRET, which nobody tests`
}

func set(a *jwt.Auth) error {
	secret := os.Getenv("ADAMHANNA_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwt.New(a, jwt.Options{SigningMethodString: "HS256", HMACKey: []byte(secret)})
}
