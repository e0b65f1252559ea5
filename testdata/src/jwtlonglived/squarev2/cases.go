// SPDX-License-Identifier: Apache-2.0

// Package squarev2 says how long a ward is open with go-jose.v2 of Square.
package squarev2

import (
	"time"

	"gopkg.in/square/go-jose.v2"
	"gopkg.in/square/go-jose.v2/jwt"
)

type ward struct{ signer jose.Signer }

func (w *ward) shift(badge string) (string, error) {
	return jwt.Signed(w.signer).Claims(jwt.Claims{Subject: badge, Expiry: jwt.NewNumericDate(time.Now().Add(8 * time.Hour))}).CompactSerialize()
}

func (w *ward) contract(badge string) (string, error) {
	return jwt.Signed(w.signer).Claims(jwt.Claims{
		Subject: badge,
		Expiry:  jwt.NewNumericDate(time.Now().AddDate(2, 0, 0)), // want `73[0-2] days.*\(jwtlonglived\)`
	}).CompactSerialize()
}
