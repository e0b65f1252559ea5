// SPDX-License-Identifier: Apache-2.0

package app

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtweakrand/layers/random"
)

func sign(claims jwt.Claims, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func text(claims jwt.Claims) (string, error) {
	return sign(claims, []byte(random.Text(32))) // want `the key of .* is made with math/rand.Rand.Intn at random/random.go`
}

func variable(claims jwt.Claims) (string, error) {
	return sign(claims, []byte(random.Secret)) // want `the key of .* is made with math/rand.Rand.Intn at random/random.go`
}

func id(key []byte) (string, error) {
	return sign(jwt.MapClaims{"jti": random.Built(16)}, key) // want `the jti claim is made with math/rand.Intn at random/random.go`
}
