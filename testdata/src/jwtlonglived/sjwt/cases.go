// SPDX-License-Identifier: Apache-2.0

// Package sjwt says how long passes of brianvoe/sjwt are good.
package sjwt

import (
	"time"

	"github.com/brianvoe/sjwt"
)

func hour(key []byte) (string, error) {
	claims := sjwt.New()
	claims.SetExpiresAt(time.Now().Add(time.Hour))
	return claims.Generate(key)
}

func month(key []byte) (string, error) {
	claims := sjwt.New()
	claims.SetExpiresAt(time.Now().AddDate(0, 1, 0)) // want `days.*\(jwtlonglived\)`
	return claims.Generate(key)
}
