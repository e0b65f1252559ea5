// SPDX-License-Identifier: Apache-2.0

// Package jwtauth names people on tickets with jwtauth of chi.
package jwtauth

import (
	"time"

	"github.com/go-chi/jwtauth/v5"
)

func clean(auth *jwtauth.JWTAuth, id string) (string, error) {
	_, token, err := auth.Encode(map[string]any{"sub": id, "email_verified": true, "exp": jwtauth.ExpireIn(time.Hour)})
	return token, err
}

func email(auth *jwtauth.JWTAuth, id, email string) (string, error) {
	_, token, err := auth.Encode(map[string]any{
		"sub":   id,
		"email": email, // want `email.*contact.*\(jwtpii\)`
		"exp":   jwtauth.ExpireIn(time.Hour),
	})
	return token, err
}
