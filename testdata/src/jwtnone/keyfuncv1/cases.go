// SPDX-License-Identifier: Apache-2.0

// Package keyfuncv1 shows key sets with a key that lets tokens without a signature in, and without one.
package keyfuncv1

import (
	"github.com/MicahParks/keyfunc"
	"github.com/golang-jwt/jwt/v4"
)

// debugging lets whoever writes a token choose what it says.
func debugging(real map[string]keyfunc.GivenKey) *keyfunc.JWKS {
	real["debug"] = keyfunc.NewGivenCustomWithOptions(jwt.UnsafeAllowNoneSignatureType, keyfunc.GivenKeyOptions{
		Algorithm: "none", // want `accepts tokens without a signature .*\(jwtnone\)`
	})
	return keyfunc.NewGiven(real)
}

func real(key []byte) *keyfunc.JWKS {
	return keyfunc.NewGiven(map[string]keyfunc.GivenKey{
		"now": keyfunc.NewGivenCustomWithOptions(key, keyfunc.GivenKeyOptions{Algorithm: "HS512"}),
	})
}

func parse(jwks *keyfunc.JWKS, raw string) (*jwt.Token, error) { return jwt.Parse(raw, jwks.Keyfunc) }
