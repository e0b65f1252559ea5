// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/flow/names"
)

const untyped = "the-gardener-waters-at-dawn-only" // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func constUntyped(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(untyped))
}

type phrase string

const typed phrase = "three-mice-under-the-stage-floor" // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func constTyped(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(typed))
}

const (
	part   = "blue-whale-"
	joined = part + "below-the-second-pier" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
)

func constJoined(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(joined))
}

func constLocal(claims jwt.Claims) (string, error) {
	const local = "every-third-stair-creaks-at-night" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	key := []byte(local)
	return token.SignedString(key)
}

func constOfOtherPackage(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	return token.SignedString([]byte(names.SigningSecret)) // want `hard-coded key at names/names.go:\d+ becomes the key of .*\(jwthardkey\)`
}

func typedConstOfOtherPackage(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	return token.SignedString([]byte(names.Typed)) // want `hard-coded key at names/names.go:\d+ becomes the key of .*\(jwthardkey\)`
}

func bytesLiteral(claims jwt.Claims) (string, error) {
	key := []byte{0x6b, 0x1f, 0xa2, 0x04, 0x99, 0xd3, 0x58, 0xe7, 0x10, 0x2c, 0x84, 0xbb, 0x7e, 0x41, 0xcd, 0x36} // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
