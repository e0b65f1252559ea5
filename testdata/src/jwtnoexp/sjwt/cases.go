// SPDX-License-Identifier: Apache-2.0

// Package sjwt signs passes of brianvoe/sjwt with and without an end.
package sjwt

import (
	"time"

	"github.com/brianvoe/sjwt"
)

func endless(key []byte, sub string) (string, error) {
	claims := sjwt.New() // want `without exp.*\(jwtnoexp\)`
	claims.SetSubject(sub)
	return claims.Generate(key)
}

func ending(key []byte, sub string) (string, error) {
	claims := sjwt.New()
	claims.SetSubject(sub)
	claims.SetExpiresAt(time.Now().Add(time.Hour))
	return claims.Generate(key)
}
