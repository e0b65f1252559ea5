// SPDX-License-Identifier: Apache-2.0

// Package robbert229 says how long passes of robbert229/jwt are good.
package robbert229

import (
	"time"

	"github.com/robbert229/jwt"
)

func hour(key string) (string, error) {
	alg := jwt.HmacSha256(key)
	claims := jwt.NewClaim()
	claims.SetTime("exp", time.Now().Add(time.Hour))
	return alg.Encode(claims)
}

func tenDays(key string) (string, error) {
	alg := jwt.HmacSha256(key)
	claims := jwt.NewClaim()
	claims.SetTime("exp", time.Now().Add(10*24*time.Hour)) // want `10 days.*\(jwtlonglived\)`
	return alg.Encode(claims)
}
