// SPDX-License-Identifier: Apache-2.0

// Package robbert229 dates passes of robbert229/jwt.
package robbert229

import (
	"time"

	"github.com/robbert229/jwt"
)

func typed(key string) (string, error) {
	claims := jwt.NewClaim()
	claims.SetTime("exp", time.Now().Add(time.Hour))
	alg := jwt.HmacSha256(key)
	return alg.Encode(claims)
}

func seconds(key string) (string, error) {
	claims := jwt.NewClaim()
	claims.Set("exp", time.Now().Add(time.Hour).Unix())
	alg := jwt.HmacSha256(key)
	return alg.Encode(claims)
}

func millis(key string) (string, error) {
	claims := jwt.NewClaim()
	claims.Set("exp", time.Now().Add(time.Hour).UnixMilli()) // want `exp gets milliseconds.*\(jwttimeunit\)`
	alg := jwt.HmacSha256(key)
	return alg.Encode(claims)
}
