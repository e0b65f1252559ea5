// SPDX-License-Identifier: Apache-2.0

// Package sjwt dates passes of brianvoe/sjwt.
package sjwt

import (
	"time"

	"github.com/brianvoe/sjwt"
)

func typed(key []byte) (string, error) {
	claims := sjwt.New()
	claims.SetExpiresAt(time.Now().Add(time.Hour))
	return claims.Generate(key)
}

func set(key []byte) (string, error) {
	claims := sjwt.New()
	claims.Set("exp", time.Now().Add(time.Hour).UnixMilli()) // want `exp gets milliseconds.*\(jwttimeunit\)`
	return claims.Generate(key)
}
