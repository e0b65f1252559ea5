// SPDX-License-Identifier: Apache-2.0

// Package jwtauth issues tickets with jwtauth of chi.
package jwtauth

import (
	"time"

	"github.com/go-chi/jwtauth/v5"
)

func encode(auth *jwtauth.JWTAuth, id string) (string, error) {
	_, token, err := auth.Encode(map[string]any{"sub": id}) // want `without exp.*\(jwtnoexp\)`
	return token, err
}

func encodeClean(auth *jwtauth.JWTAuth, id string) (string, error) {
	_, token, err := auth.Encode(map[string]any{"sub": id, "exp": jwtauth.ExpireIn(time.Hour)})
	return token, err
}

func encodeTime(auth *jwtauth.JWTAuth, id string) (string, error) {
	claims := map[string]any{"sub": id, "exp": time.Now().Add(time.Hour)}
	_, token, err := auth.Encode(claims)
	return token, err
}

func setExpiryIn(auth *jwtauth.JWTAuth, id string) (string, error) {
	claims := map[string]any{"sub": id}
	jwtauth.SetExpiryIn(claims, time.Hour)
	_, token, err := auth.Encode(claims)
	return token, err
}

func setExpiry(auth *jwtauth.JWTAuth, id string) (string, error) {
	claims := map[string]any{"sub": id}
	jwtauth.SetIssuedNow(claims)
	jwtauth.SetExpiry(claims, time.Now().Add(time.Hour))
	_, token, err := auth.Encode(claims)
	return token, err
}

func issuedOnly(auth *jwtauth.JWTAuth, id string) (string, error) {
	claims := map[string]any{"sub": id} // want `without exp.*\(jwtnoexp\)`
	jwtauth.SetIssuedNow(claims)
	_, token, err := auth.Encode(claims)
	return token, err
}

func oneBranch(auth *jwtauth.JWTAuth, id string, forEver bool) (string, error) {
	claims := map[string]any{"sub": id}
	if !forEver {
		jwtauth.SetExpiryIn(claims, time.Hour) // want `exp .*some paths.*\(jwtnoexp\)`
	}
	_, token, err := auth.Encode(claims)
	return token, err
}
