// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 states the times of a ship with jwx v2.
package jwxv2

import (
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

const boarding = 45 * time.Minute

func sign(key []byte, b *jwt.Builder) ([]byte, error) {
	t, err := b.Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, key))
}

// The builder takes points in time.
func times(key []byte) ([]byte, error) {
	now := time.Now()
	return sign(key, jwt.NewBuilder().IssuedAt(now).NotBefore(now).Expiration(now.Add(boarding)))
}

func unixTimes(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Claim("exp", time.Now().Add(boarding).Unix()))
}

// A time.Time is right here: the library makes a number of it.
func timeClaim(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Claim(jwt.ExpirationKey, time.Now().Add(boarding)))
}

func timeSet(key []byte) ([]byte, error) {
	t := jwt.New()
	if err := t.Set(jwt.ExpirationKey, time.Now().Add(boarding)); err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, key))
}

func now(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Expiration(time.Now())) // want `exp.*current time.*\(jwttimeunit\)`
}

func millis(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Claim("exp", time.Now().Add(boarding).UnixMilli())) // want `exp.*milliseconds.*\(jwttimeunit\)`
}

func millisSet(key []byte) ([]byte, error) {
	t := jwt.New()
	if err := t.Set("exp", time.Now().Add(boarding).UnixMilli()); err != nil { // want `exp.*milliseconds.*\(jwttimeunit\)`
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, key))
}

func bareSet(key []byte) ([]byte, error) {
	t := jwt.New()
	_ = t.Set(jwt.ExpirationKey, 2700) // want `exp.*number.*\(jwttimeunit\)`
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, key))
}

func spanAsDate(key []byte) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Expiration(time.Unix(2700, 0))) // want `exp.*number.*\(jwttimeunit\)`
}

func millisAsDate(key []byte) ([]byte, error) {
	until := time.Now().Add(boarding).UnixMilli()
	return sign(key, jwt.NewBuilder().Expiration(time.Unix(until, 0))) // want `exp.*milliseconds.*\(jwttimeunit\)`
}

func millisAsMillis(key []byte) ([]byte, error) {
	until := time.Now().Add(boarding).UnixMilli()
	return sign(key, jwt.NewBuilder().Expiration(time.UnixMilli(until)))
}
