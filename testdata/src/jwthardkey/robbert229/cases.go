// SPDX-License-Identifier: Apache-2.0

// Package robbert229 shows keys of robbert229/jwt: some in the source, some not.
package robbert229

import (
	"github.com/robbert229/jwt"
)

func sign(claims *jwt.Claims) (string, error) {
	alg := jwt.HmacSha256("a-kite-on-the-seventh-floor-balcony") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return alg.Encode(claims)
}

func signGiven(claims *jwt.Claims, key string) (string, error) {
	alg := jwt.HmacSha256(key)
	return alg.Encode(claims)
}
