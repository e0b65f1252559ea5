// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs shows keys of gbrlsnchs/jwt: some in the source, some not.
package gbrlsnchs

import (
	"github.com/gbrlsnchs/jwt/v3"
)

func sign(claims jwt.Payload) ([]byte, error) {
	return jwt.Sign(claims, jwt.NewHS256([]byte("a-kite-on-the-seventh-floor-balcony"))) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func signGiven(claims jwt.Payload, key []byte) ([]byte, error) {
	return jwt.Sign(claims, jwt.NewHS512(key))
}
