// SPDX-License-Identifier: Apache-2.0

// Package cristalhq shows keys of cristalhq/jwt: some in the source, some not.
package cristalhq

import (
	"github.com/cristalhq/jwt/v5"
)

func signer() (jwt.Signer, error) {
	return jwt.NewSignerHS(jwt.HS256, []byte("a-kite-on-the-seventh-floor-balcony")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func verifier() (jwt.Verifier, error) {
	return jwt.NewVerifierHS(jwt.HS256, []byte("the-plumber-hums-in-the-wrong-house")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func given(key []byte) (jwt.Signer, error) { return jwt.NewSignerHS(jwt.HS256, key) }
