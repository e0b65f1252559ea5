// SPDX-License-Identifier: Apache-2.0

// Package cristalhq says how long keys of a pool are good with cristalhq/jwt.
package cristalhq

import (
	"time"

	"github.com/cristalhq/jwt/v5"
)

func lap(signer jwt.Signer, lane string) (*jwt.Token, error) {
	return jwt.NewBuilder(signer).Build(jwt.RegisteredClaims{
		Subject: lane, ExpiresAt: jwt.NewNumericDate(time.Now().Add(40 * time.Minute)),
	})
}

func summer(signer jwt.Signer, lane string) (*jwt.Token, error) {
	return jwt.NewBuilder(signer).Build(&jwt.RegisteredClaims{
		Subject:   lane,
		ExpiresAt: jwt.NewNumericDate(time.Now().AddDate(0, 3, 0)), // want `9[0-2] days.*\(jwtlonglived\)`
	})
}

// Claims of the pool's own, and a map.
type swimmer struct {
	jwt.RegisteredClaims
	Lane int `json:"lane"`
}

func member(b *jwt.Builder, lane int) (*jwt.Token, error) {
	claims := swimmer{Lane: lane}
	claims.ExpiresAt = jwt.NewNumericDate(time.Now().Add(14 * 24 * time.Hour)) // want `14 days.*\(jwtlonglived\)`
	return b.Build(claims)
}

func guest(b *jwt.Builder) (*jwt.Token, error) {
	return b.Build(map[string]any{"lane": 3, "exp": time.Now().Add(time.Hour).Unix()})
}

func owner(b *jwt.Builder) (*jwt.Token, error) {
	return b.Build(map[string]any{
		"lane": 1,
		"exp":  time.Now().Add(1000 * time.Hour).Unix(), // want `41 days.*\(jwtlonglived\)`
	})
}
