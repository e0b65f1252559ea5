// SPDX-License-Identifier: Apache-2.0

// Package jwtauth states the times of tickets with jwtauth of chi.
package jwtauth

import (
	"time"

	"github.com/go-chi/jwtauth/v5"
)

// The library below makes a number of a time.Time.
func timeValue(auth *jwtauth.JWTAuth) (string, error) {
	_, token, err := auth.Encode(map[string]any{"exp": time.Now().Add(time.Hour), "iat": time.Now()})
	return token, err
}

func helpers(auth *jwtauth.JWTAuth) (string, error) {
	claims := map[string]any{"sub": "u1"}
	jwtauth.SetIssuedAt(claims, time.Now())
	jwtauth.SetExpiryIn(claims, time.Hour)
	_, token, err := auth.Encode(claims)
	return token, err
}

func unix(auth *jwtauth.JWTAuth) (string, error) {
	_, token, err := auth.Encode(map[string]any{"exp": jwtauth.UnixTime(time.Now().Add(time.Hour))})
	return token, err
}

func millis(auth *jwtauth.JWTAuth) (string, error) {
	_, token, err := auth.Encode(map[string]any{
		"exp": time.Now().Add(time.Hour).UnixNano() / 1e6, // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
	return token, err
}

func now(auth *jwtauth.JWTAuth) (string, error) {
	claims := map[string]any{"sub": "u1"}
	jwtauth.SetExpiry(claims, time.Now()) // want `exp.*current time.*\(jwttimeunit\)`
	_, token, err := auth.Encode(claims)
	return token, err
}
