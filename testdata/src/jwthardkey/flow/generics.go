// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"encoding/hex"

	"github.com/golang-jwt/jwt/v5"
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func viaMust(claims jwt.Claims) (string, error) {
	key := must(hex.DecodeString("c1a5f00d3b7e42918d6644e09b1f7ac25533e8b7904d16fa2c8b70de9135a6f4")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

type box[T any] struct{ value T }

func (b box[T]) open() T { return b.value }

func viaBox(claims jwt.Claims) (string, error) {
	b := box[[]byte]{value: []byte("a-rocking-horse-in-the-station-hall")} // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(b.open())
}

func bytesOf[S ~string](s S) []byte { return []byte(s) }

func viaConstraint(claims jwt.Claims) (string, error) {
	key := bytesOf(phrase("the-night-porter-collects-key-rings")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func signWith[K string | []byte](claims jwt.Claims, key K) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func viaGenericWrapper(claims jwt.Claims) (string, error) {
	return signWith(claims, "a-garden-gnome-with-a-fishing-permit") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func signAll[C jwt.Claims](claims []C, key []byte) (out []string, err error) {
	for _, c := range claims {
		text, err := jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
		if err != nil {
			return nil, err
		}
		out = append(out, text)
	}
	return out, nil
}

func viaGenericClaims(claims []jwt.MapClaims) ([]string, error) {
	return signAll(claims, []byte("four-jokers-in-a-deck-of-fifty-six")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}
