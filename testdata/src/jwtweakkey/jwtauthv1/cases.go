// SPDX-License-Identifier: Apache-2.0

// Package jwtauthv1 has keys of chi's first jwtauth, which signs with jwx.
package jwtauthv1

import (
	"crypto/rand"
	"os"

	"github.com/go-chi/jwtauth"
)

// The library refuses an empty key.
func unset() *jwtauth.JWTAuth {
	return jwtauth.New("HS256", []byte(os.Getenv("JWTAUTHV1_SECRET")), nil)
}

func short() *jwtauth.JWTAuth {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return jwtauth.New("HS256", key, nil) // want `a key of 12 bytes, fewer than the 32 of HS256`
}
