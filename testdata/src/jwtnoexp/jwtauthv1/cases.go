// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv1 issues tickets with chi's first jwtauth.
package jwtauthv1

import (
	"time"

	"github.com/go-chi/jwtauth"
)

type office struct {
	auth *jwtauth.JWTAuth
	stay time.Duration
}

func (o *office) forEver(seat string) (string, error) {
	claims := map[string]interface{}{"sub": seat} // want `exp.*\(jwtnoexp\)`
	jwtauth.SetIssuedNow(claims)
	_, ticket, err := o.auth.Encode(claims)
	return ticket, err
}

func (o *office) aWhile(seat string) (string, error) {
	claims := map[string]interface{}{"sub": seat}
	jwtauth.SetIssuedNow(claims)
	jwtauth.SetExpiryIn(claims, o.stay)
	_, ticket, err := o.auth.Encode(claims)
	return ticket, err
}

func (o *office) tillTonight(seat string, tonight time.Time) (string, error) {
	claims := map[string]interface{}{"sub": seat}
	jwtauth.SetExpiry(claims, tonight)
	_, ticket, err := o.auth.Encode(claims)
	return ticket, err
}
