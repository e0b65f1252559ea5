// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"bytes"
	"slices"

	"github.com/golang-jwt/jwt/v5"
)

func appended(claims jwt.Claims) (string, error) {
	var key []byte
	key = append(key, "a-wheelbarrow-full-of-wet-leaves-5"...) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func appendedBytes(claims jwt.Claims) (string, error) {
	key := append([]byte(nil), []byte("the-last-tram-is-always-the-loudest")...) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func appendedList(raw string) (*jwt.Token, error) {
	var keys []jwt.VerificationKey
	keys = append(keys, []byte("a-quilt-with-one-square-missing-22")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return jwt.VerificationKeySet{Keys: keys}, nil })
}

func copied(claims jwt.Claims) (string, error) {
	key := make([]byte, 32)
	copy(key, "nine-copper-kettles-on-a-long-shelf") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func copiedToArray(claims jwt.Claims) (string, error) {
	var key [32]byte
	copy(key[:], []byte("the-parrot-knows-the-safe-s-number")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key[:])
}

func cloned(claims jwt.Claims) (string, error) {
	key := bytes.Clone([]byte("a-sundial-in-the-shade-of-an-elm-4")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(slices.Clone(key))
}

func cut(claims jwt.Claims) (string, error) {
	text := "the-baker-s-dozen-is-a-dozen-and-some-more" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(text[:32]))
}
