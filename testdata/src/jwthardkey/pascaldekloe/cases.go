// SPDX-License-Identifier: Apache-2.0

// Package pascaldekloe shows keys of pascaldekloe/jwt: some in the source, some not.
package pascaldekloe

import (
	"github.com/pascaldekloe/jwt"
)

func check(token []byte) (*jwt.Claims, error) {
	return jwt.HMACCheck(token, []byte("a-kite-on-the-seventh-floor-balcony")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

var keys = jwt.KeyRegister{Secrets: [][]byte{[]byte("the-plumber-hums-in-the-wrong-house")}} // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func checkGiven(token, key []byte) (*jwt.Claims, error) { return jwt.HMACCheck(token, key) }
