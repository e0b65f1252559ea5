// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"example.com/jwtvet/jwttimeunit/golangjwtv5/sets"
	"github.com/golang-jwt/jwt/v5"
)

func signMap(key []byte, claims map[string]any) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims(claims)).SignedString(key)
}

func foreignSets(key []byte) {
	_, _ = signMap(key, sets.Milliseconds("ann")) // want `exp gets milliseconds`
	_, _ = signMap(key, sets.Minutes("ann"))
	_, _ = signMap(key, sets.For("ann", time.Hour))
}

var _ = foreignSets
