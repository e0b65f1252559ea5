// SPDX-License-Identifier: Apache-2.0

// Package jwkset puts secrets into sets.
package jwkset

import (
	"os"

	"github.com/MicahParks/jwkset"
)

func unset() jwkset.JWKMarshal {
	return jwkset.JWKMarshal{KTY: "oct", KID: "a", K: os.Getenv("SET_SECRET")} // want `SET_SECRET, which nobody tests .*\(jwtweakkey\)`
}

func tested() (jwkset.JWKMarshal, error) {
	secret := os.Getenv("SET_KEY")
	if secret == "" {
		return jwkset.JWKMarshal{}, os.ErrInvalid
	}
	return jwkset.JWKMarshal{KTY: "oct", KID: "a", K: secret}, nil
}
