// SPDX-License-Identifier: Apache-2.0

// Package sjwt shows keys of brianvoe/sjwt: some in the source, some not.
package sjwt

import (
	"github.com/brianvoe/sjwt"
)

func verify(token string) bool {
	return sjwt.Verify(token, []byte("a-kite-on-the-seventh-floor-balcony")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func verifyGiven(token string, key []byte) bool { return sjwt.Verify(token, key) }
