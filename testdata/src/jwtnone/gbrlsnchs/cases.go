// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs shows gbrlsnchs/jwt with and without a signature.
package gbrlsnchs

import (
	"github.com/gbrlsnchs/jwt/v3"
)

func sign(claims jwt.Payload) ([]byte, error) {
	return jwt.Sign(claims, jwt.None()) // want `without a signature .*\(jwtnone\)`
}

func verify(token []byte, claims *jwt.Payload) error {
	_, err := jwt.Verify(token, jwt.None(), claims) // want `without a signature .*\(jwtnone\)`
	return err
}

func verifyKeyed(token, key []byte, claims *jwt.Payload) error {
	_, err := jwt.Verify(token, jwt.NewHS256(key), claims)
	return err
}
