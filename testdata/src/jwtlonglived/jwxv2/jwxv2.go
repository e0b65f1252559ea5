// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 says how long passes of a ship are good with jwx v2.
package jwxv2

import (
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

const season = 120 * 24 * time.Hour // want `120 days.*\(jwtlonglived\)`

func sign(key []byte, b *jwt.Builder) ([]byte, error) {
	t, err := b.Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, key))
}

func boarding(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Expiration(time.Now().Add(45*time.Minute)))
}

func day(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Expiration(time.Now().AddDate(0, 0, 1)))
}

func week(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Expiration(time.Now().Add(7*24*time.Hour))) // want `7 days.*\(jwtlonglived\)`
}

func seasonPass(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Subject("abc").Expiration(time.Now().Add(season)))
}

func year(key []byte) ([]byte, error) {
	t := jwt.New()
	_ = t.Set(jwt.ExpirationKey, time.Now().AddDate(1, 0, 0)) // want `36[56] days.*\(jwtlonglived\)`
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, key))
}

func refreshPass(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Expiration(time.Now().Add(30*24*time.Hour)))
}

func given(key []byte, life time.Duration) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Expiration(time.Now().Add(life)))
}
