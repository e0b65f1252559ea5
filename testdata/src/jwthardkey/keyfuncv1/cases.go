// SPDX-License-Identifier: Apache-2.0

// Package keyfuncv1 shows keys of the first keyfunc: some in the source, some not.
package keyfuncv1

import (
	"github.com/MicahParks/keyfunc"
	"github.com/golang-jwt/jwt/v4"
)

type verifier struct{ jwks *keyfunc.JWKS }

func fixed() *verifier {
	given := map[string]keyfunc.GivenKey{}
	given["first"] = keyfunc.NewGivenHMAC([]byte("a-heron-on-the-jetty-counts-the-boats")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return &verifier{jwks: keyfunc.NewGiven(given)}
}

func told(secret []byte) *verifier {
	given := map[string]keyfunc.GivenKey{}
	given["first"] = keyfunc.NewGivenHMACCustomWithOptions(secret, keyfunc.GivenKeyOptions{Algorithm: "HS256"})
	return &verifier{jwks: keyfunc.NewGiven(given)}
}

func (v *verifier) parse(raw string) (*jwt.Token, error) { return jwt.Parse(raw, v.jwks.Keyfunc) }
