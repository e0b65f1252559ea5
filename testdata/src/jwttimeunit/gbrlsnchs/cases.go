// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs dates tickets of gbrlsnchs/jwt.
package gbrlsnchs

import (
	"time"

	"github.com/gbrlsnchs/jwt/v3"
)

type ticket struct {
	Seat string `json:"seat"`
	Exp  int64  `json:"exp"`
}

func typed(alg jwt.Algorithm) ([]byte, error) {
	return jwt.Sign(jwt.Payload{ExpirationTime: jwt.NumericDate(time.Now().Add(time.Hour))}, alg)
}

func seconds(alg jwt.Algorithm, seat string) ([]byte, error) {
	return jwt.Sign(ticket{seat, time.Now().Add(time.Hour).Unix()}, alg)
}

func millis(alg jwt.Algorithm, seat string) ([]byte, error) {
	return jwt.Sign(ticket{
		Seat: seat,
		Exp:  time.Now().Add(time.Hour).UnixNano() / int64(time.Millisecond), // want `exp gets milliseconds.*\(jwttimeunit\)`
	}, alg)
}
