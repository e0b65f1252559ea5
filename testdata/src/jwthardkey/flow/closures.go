// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"sync"

	"github.com/golang-jwt/jwt/v5"
)

func captured(raw string) (*jwt.Token, error) {
	secret := "the-piano-tuner-comes-on-thursdays" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return []byte(secret), nil
	})
}

func capturedAndSet(raw string) (*jwt.Token, error) {
	var key []byte
	prepare := func() {
		key = []byte("a-map-with-the-legend-torn-off") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	}
	prepare()
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

func keyfuncFor(secret string) jwt.Keyfunc {
	return func(*jwt.Token) (any, error) { return []byte(secret), nil }
}

func returnedClosure(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, keyfuncFor("crickets-count-the-degrees-at-dusk")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func calledAtOnce(claims jwt.Claims) (string, error) {
	key := func() []byte {
		return []byte("the-tide-table-on-the-pantry-door") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	}()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func nestedClosures(raw string) (*jwt.Token, error) {
	key := []byte("a-box-in-a-box-in-a-box-of-tin") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	outer := func() jwt.Keyfunc {
		return func(*jwt.Token) (any, error) { return key, nil }
	}
	return jwt.Parse(raw, outer())
}

func signer(key []byte) func(jwt.Claims) (string, error) {
	return func(claims jwt.Claims) (string, error) {
		return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	}
}

var signOnce = signer([]byte("the-second-hand-of-a-stopped-watch")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`

var onceKey = sync.OnceValue(func() []byte {
	return []byte("snow-falls-up-in-the-glass-globe") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
})

func signOnceValue(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(onceKey())
}
