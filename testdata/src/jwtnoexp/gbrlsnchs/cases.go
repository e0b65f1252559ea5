// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs signs passes of gbrlsnchs/jwt with and without an end.
package gbrlsnchs

import (
	"time"

	"github.com/gbrlsnchs/jwt/v3"
)

func endless(key []byte, sub string) ([]byte, error) {
	claims := jwt.Payload{Subject: sub} // want `without exp.*\(jwtnoexp\)`
	return jwt.Sign(claims, jwt.NewHS256(key))
}

func ending(key []byte, sub string) ([]byte, error) {
	claims := jwt.Payload{Subject: sub, ExpirationTime: jwt.NumericDate(time.Now().Add(time.Hour))}
	return jwt.Sign(claims, jwt.NewHS256(key))
}
