// SPDX-License-Identifier: Apache-2.0

// Package jwtauth keeps secrets off tickets with jwtauth of chi.
package jwtauth

import (
	"time"

	"github.com/go-chi/jwtauth/v5"
)

func clean(auth *jwtauth.JWTAuth, id string) (string, error) {
	_, token, err := auth.Encode(map[string]any{"sub": id, "token_type": "access", "exp": jwtauth.ExpireIn(time.Hour)})
	return token, err
}

func session(auth *jwtauth.JWTAuth, id, sessionKey string) (string, error) {
	claims := map[string]any{"sub": id}
	claims["session_key"] = sessionKey // want `session_key.*secret.*\(jwtsecretclaim\)`
	jwtauth.SetExpiryIn(claims, time.Hour)
	_, token, err := auth.Encode(claims)
	return token, err
}
