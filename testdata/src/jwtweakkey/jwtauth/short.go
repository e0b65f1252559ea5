// SPDX-License-Identifier: Apache-2.0

package jwtauth

import (
	"crypto/rand"

	"github.com/go-chi/jwtauth/v5"
)

func short() *jwtauth.JWTAuth {
	key := make([]byte, 12)
	_, _ = rand.Read(key)
	return jwtauth.New("HS256", key, nil) // want `a key of 12 bytes, fewer than the 32 of HS256`
}

func given(key []byte) *jwtauth.JWTAuth { return jwtauth.New("HS256", key, nil) }
