// SPDX-License-Identifier: Apache-2.0

// Package crew has its tokens signed by the tower.
package crew

import (
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"

	"example.com/jwtvet/jwtnoexp/gojosev4/tower"
)

func start(s jose.Signer, id string) (string, error) {
	return tower.Start(s, jwt.Claims{Subject: id}) // want `exp.*\(jwtnoexp\)`
}

func startClean(s jose.Signer, id string) (string, error) {
	return tower.Start(s, jwt.Claims{Subject: id, Expiry: jwt.NewNumericDate(time.Now().Add(time.Hour))})
}

func clearClean(t *tower.Tower, id string) (string, error) {
	return t.Clear(jwt.Claims{Subject: id}, jwt.Claims{Expiry: jwt.NewNumericDate(time.Now().Add(time.Hour))})
}
