// SPDX-License-Identifier: Apache-2.0

// Package jwtauth says how long tickets are good with jwtauth of chi.
package jwtauth

import (
	"time"

	"github.com/go-chi/jwtauth/v5"
)

func short(auth *jwtauth.JWTAuth) (string, error) {
	claims := map[string]any{"sub": "u1"}
	jwtauth.SetExpiryIn(claims, 15*time.Minute)
	_, token, err := auth.Encode(claims)
	return token, err
}

func week(auth *jwtauth.JWTAuth) (string, error) {
	claims := map[string]any{"sub": "u1"}
	jwtauth.SetExpiryIn(claims, 7*24*time.Hour) // want `7 days.*\(jwtlonglived\)`
	_, token, err := auth.Encode(claims)
	return token, err
}

func month(auth *jwtauth.JWTAuth) (string, error) {
	_, token, err := auth.Encode(map[string]any{
		"exp": jwtauth.ExpireIn(30 * 24 * time.Hour), // want `30 days.*\(jwtlonglived\)`
	})
	return token, err
}

func year(auth *jwtauth.JWTAuth) (string, error) {
	claims := map[string]any{"sub": "u1"}
	jwtauth.SetExpiry(claims, time.Now().AddDate(1, 0, 0)) // want `36[56] days.*\(jwtlonglived\)`
	_, token, err := auth.Encode(claims)
	return token, err
}
