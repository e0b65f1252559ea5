// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 shows keys of jwx v1: some in the source, some not.
package jwxv1

import (
	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwt"
)

func sign(tok jwt.Token) ([]byte, error) {
	return jwt.Sign(tok, jwa.HS256, []byte("a-kite-on-the-seventh-floor-balcony")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func parse(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithVerify(jwa.HS256, []byte("the-plumber-hums-in-the-wrong-house")), jwt.WithValidate(true)) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func signGiven(tok jwt.Token, key []byte) ([]byte, error) {
	return jwt.Sign(tok, jwa.HS256, key)
}
