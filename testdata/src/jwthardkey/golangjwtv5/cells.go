// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func signWith(key []byte, c jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

// A function fills the variable of its caller.
func loadInto(key *[]byte) {
	*key = []byte("meadow-lantern-copper-thirty-two") // want `hard-coded key .*\(jwthardkey\)`
}

func filled(c jwt.Claims) (string, error) {
	var key []byte
	loadInto(&key)
	return signWith(key, c)
}

func readInto(key *[]byte) error {
	data, err := os.ReadFile("/run/secrets/jwt")
	*key = data
	return err
}

func filledFromFile(c jwt.Claims) (string, error) {
	var key []byte
	if err := readInto(&key); err != nil {
		return "", err
	}
	return signWith(key, c)
}

// An array is one key, whatever it is written as.
func array(c jwt.Claims) (string, error) {
	key := [...]byte{7, 21, 3, 99, 140, 5, 62, 18, 33, 201, 77, 4} // want `hard-coded key .*\(jwthardkey\)`
	return signWith(key[:], c)
}
