// SPDX-License-Identifier: Apache-2.0

// Package gojosev2 issues ward tokens with go-jose.v2.
package gojosev2

import (
	"time"

	"gopkg.in/go-jose/go-jose.v2"
	"gopkg.in/go-jose/go-jose.v2/jwt"
)

// Ward lets its staff in.
type Ward struct {
	signer jose.Signer
	shift  time.Duration
}

// Staff are claims of the ward's own.
type Staff struct {
	jwt.Claims
	Floor int `json:"floor"`
}

func (w *Ward) forEver(badge string, floor int) (string, error) {
	return jwt.Signed(w.signer).Claims(Staff{ // want `exp.*\(jwtnoexp\)`
		Claims: jwt.Claims{Subject: badge, IssuedAt: jwt.NewNumericDate(time.Now())},
		Floor:  floor,
	}).CompactSerialize()
}

func (w *Ward) forAShift(badge string, floor int) (string, error) {
	now := time.Now()
	return jwt.Signed(w.signer).Claims(Staff{
		Claims: jwt.Claims{Subject: badge, IssuedAt: jwt.NewNumericDate(now), Expiry: jwt.NewNumericDate(now.Add(w.shift))},
		Floor:  floor,
	}).CompactSerialize()
}

// Two sets become one.
func (w *Ward) twoSets(badge string) (string, error) {
	std := jwt.Claims{Subject: badge, Expiry: jwt.NewNumericDate(time.Now().Add(w.shift))}
	return jwt.Signed(w.signer).Claims(std).Claims(map[string]interface{}{"floor": 3}).CompactSerialize()
}
