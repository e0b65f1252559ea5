// SPDX-License-Identifier: Apache-2.0

package flow

import "github.com/golang-jwt/jwt/v5"

type secretBytes []byte

type secretString string

func (s secretString) bytes() []byte { return []byte(s) }

func viaNamedBytes(claims jwt.Claims) (string, error) {
	key := secretBytes("the-glassblower-counts-his-breaths") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func viaNamedString(claims jwt.Claims) (string, error) {
	key := secretString("a-ladder-against-the-wrong-window-8") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key.bytes())
}

func thereAndBack(claims jwt.Claims) (string, error) {
	key := string([]byte(string([]rune("the-harp-has-one-string-too-few-now")))) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func arrayFromSlice(claims jwt.Claims) (string, error) {
	key := [32]byte([]byte("exactly-thirty-two-bytes-of-text")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key[:])
}
