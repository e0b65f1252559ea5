// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"example.com/jwtvet/jwtlonglived/golangjwtv5/sets"
	"github.com/golang-jwt/jwt/v5"
)

func signMap(key []byte, claims map[string]any) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims(claims)).SignedString(key)
}

func foreignSets(key []byte) {
	_, _ = signMap(key, sets.Years("ann")) // want `access token lives 1825 days`
	_, _ = signMap(key, sets.Minutes("ann"))
	_, _ = signMap(key, sets.For("ann", time.Hour))
	_, _ = signMap(key, sets.For("ann", 60*24*time.Hour)) // want `access token lives 60 days`
}

var _ = foreignSets
