// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv1 dates tickets of chi's first jwtauth.
package jwtauthv1

import (
	"time"

	"github.com/go-chi/jwtauth"
)

func helpers(auth *jwtauth.JWTAuth) (string, error) {
	_, ticket, err := auth.Encode(map[string]any{"exp": jwtauth.ExpireIn(time.Hour), "iat": jwtauth.UnixTime(time.Now())})
	return ticket, err
}

func millis(auth *jwtauth.JWTAuth) (string, error) {
	_, ticket, err := auth.Encode(map[string]any{
		"exp": time.Now().Add(time.Hour).UnixMilli(), // want `exp gets milliseconds.*\(jwttimeunit\)`
	})
	return ticket, err
}
