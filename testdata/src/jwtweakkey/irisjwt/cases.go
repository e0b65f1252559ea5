// SPDX-License-Identifier: Apache-2.0

// Package irisjwt has keys of the middleware of iris.
package irisjwt

import (
	"os"
	"time"

	"github.com/kataras/iris/v12/middleware/jwt"
)

func unset() *jwt.Signer {
	return jwt.NewSigner(jwt.HS256, os.Getenv("IRISJWT_SECRET"), time.Hour) // want `environment variable IRISJWT_SECRET, which nobody tests`
}

func set() *jwt.Signer {
	secret := os.Getenv("IRISJWT_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwt.NewSigner(jwt.HS256, secret, time.Hour)
}
