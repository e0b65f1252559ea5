// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv1 says how long tickets of chi's first jwtauth are good.
package jwtauthv1

import (
	"time"

	"github.com/go-chi/jwtauth"
)

func evening(auth *jwtauth.JWTAuth, seat string) (string, error) {
	claims := map[string]any{"sub": seat}
	jwtauth.SetExpiryIn(claims, 4*time.Hour)
	_, ticket, err := auth.Encode(claims)
	return ticket, err
}

func season(auth *jwtauth.JWTAuth, seat string) (string, error) {
	claims := map[string]any{"sub": seat}
	jwtauth.SetExpiryIn(claims, 200*24*time.Hour) // want `200 days.*\(jwtlonglived\)`
	_, ticket, err := auth.Encode(claims)
	return ticket, err
}
