// SPDX-License-Identifier: Apache-2.0

// Package keyfuncv2 shows keys of keyfunc v2: some in the source, some not.
package keyfuncv2

import (
	"github.com/MicahParks/keyfunc/v2"
)

func given() *keyfunc.JWKS {
	key := keyfunc.NewGivenHMAC([]byte("a-kite-on-the-seventh-floor-balcony"), keyfunc.GivenKeyOptions{Algorithm: "HS256"}) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return keyfunc.NewGiven(map[string]keyfunc.GivenKey{"first": key})
}

func fetched(url string) (*keyfunc.JWKS, error) { return keyfunc.Get(url, keyfunc.Options{}) }
