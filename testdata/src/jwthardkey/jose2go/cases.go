// SPDX-License-Identifier: Apache-2.0

// Package jose2go shows keys of jose2go: some in the source, some not.
package jose2go

import (
	jose "github.com/dvsekhvalnov/jose2go"
)

func sign(payload string) (string, error) {
	return jose.Sign(payload, jose.HS256, []byte("a-kite-on-the-seventh-floor-balcony")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func decode(token string) (string, error) {
	payload, _, err := jose.Decode(token, jose.Alg([]byte("the-plumber-hums-in-the-wrong-house"), jose.HS256)) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return payload, err
}

func signGiven(payload string, key []byte) (string, error) {
	return jose.Sign(payload, jose.HS256, key)
}
