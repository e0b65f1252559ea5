// SPDX-License-Identifier: Apache-2.0

// Package robbert229 signs passes of robbert229/jwt with and without an end.
package robbert229

import (
	"time"

	"github.com/robbert229/jwt"
)

func endless(key string, sub string) (string, error) {
	alg := jwt.HmacSha256(key)
	claims := jwt.NewClaim() // want `without exp.*\(jwtnoexp\)`
	claims.Set("sub", sub)
	return alg.Encode(claims)
}

func ending(key string, sub string) (string, error) {
	alg := jwt.HmacSha256(key)
	claims := jwt.NewClaim()
	claims.Set("sub", sub)
	claims.SetTime("exp", time.Now().Add(time.Hour))
	return alg.Encode(claims)
}
