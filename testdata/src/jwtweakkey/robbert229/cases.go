// SPDX-License-Identifier: Apache-2.0

// Package robbert229 has keys of robbert229/jwt.
package robbert229

import (
	"os"

	"github.com/robbert229/jwt"
)

func unset() jwt.Algorithm {
	return jwt.HmacSha256(os.Getenv("ROBBERT229_SECRET")) // want `environment variable ROBBERT229_SECRET, which nobody tests`
}

func set() jwt.Algorithm {
	secret := os.Getenv("ROBBERT229_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return jwt.HmacSha256(secret)
}
