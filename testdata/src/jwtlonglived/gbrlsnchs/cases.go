// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs says how long a sauna is open to a guest with gbrlsnchs/jwt.
package gbrlsnchs

import (
	"time"

	"github.com/gbrlsnchs/jwt/v3"
)

type guest struct {
	jwt.Payload
	Bench string `json:"bench,omitempty"`
}

func session(alg jwt.Algorithm, sub string) ([]byte, error) {
	now := time.Now()
	return jwt.Sign(guest{Payload: jwt.Payload{Subject: sub, ExpirationTime: jwt.NumericDate(now.Add(90 * time.Minute))}}, alg)
}

func winter(alg jwt.Algorithm, sub string) ([]byte, error) {
	now := time.Now()
	return jwt.Sign(guest{Payload: jwt.Payload{
		Subject:        sub,
		ExpirationTime: jwt.NumericDate(now.Add(24 * 30 * 4 * time.Hour)), // want `120 days.*\(jwtlonglived\)`
	}}, alg)
}
