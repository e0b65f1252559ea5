// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 shows cristalhq/jwt with none for an algorithm, and with a real one.
package cristalhqv3

import "github.com/cristalhq/jwt/v3"

type config struct {
	Algorithm jwt.Algorithm
	Key       []byte
}

func debugging() config { return config{Algorithm: "none"} }

func (c config) signer() (jwt.Signer, error) {
	return jwt.NewSignerHS(c.Algorithm, c.Key) // want `without a signature .*\(jwtnone\)`
}

func pair(key []byte) (jwt.Signer, jwt.Verifier, error) {
	signer, err := jwt.NewSignerHS(jwt.HS256, key)
	if err != nil {
		return nil, nil, err
	}
	verifier, err := jwt.NewVerifierHS(jwt.HS256, key)
	return signer, verifier, err
}
