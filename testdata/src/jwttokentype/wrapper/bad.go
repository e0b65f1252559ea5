// SPDX-License-Identifier: Apache-2.0

// Package wrapper issues two kinds of tokens by one function.
package wrapper

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

var key []byte

func generate(id string, life time.Duration) (string, error) {
	claims := jwt.MapClaims{"sub": id, "exp": time.Now().Add(life).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func login(id string) (access, refresh string, err error) {
	access, err = generate(id, 15*time.Minute)
	if err != nil {
		return
	}
	refresh, err = generate(id, 720*time.Hour) // want `nothing tells this refresh token from an access token of the same key`
	return
}
